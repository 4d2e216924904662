// Properties that cost something to make, and that often nobody asks for.

/** Gives `of` properties whose values are made, all at once, when somebody first looks at one of them. */
export function onDemand<T extends object, K extends keyof T>(
  of: T,
  keys: readonly K[],
  make: () => Pick<T, K>,
): void {
  const define = (key: K, rest: PropertyDescriptor) =>
    Object.defineProperty(of, key, { configurable: true, enumerable: true, ...rest });
  for (const key of keys)
    define(key, {
      get: () => {
        const made = make();
        for (const each of keys) define(each, { value: made[each] });
        return made[key];
      },
    });
}
