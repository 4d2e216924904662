// What is there or not, compared with the last time somebody looked: what goes and comes back in between has not changed.

export class Changes {
  readonly #before = new Map<string, boolean>();

  /** To be told of every coming and going, with how it was just before. */
  note(label: string, wasThere: boolean): void {
    if (!this.#before.has(label)) this.#before.set(label, wasThere);
  }

  /** The labels of what is now there and was not, or was and is not, since this was asked last. */
  take(isThere: (label: string) => boolean): readonly string[] {
    const changed = [...this.#before]
      .filter(([label, was]) => isThere(label) !== was)
      .map(([label]) => label);
    this.#before.clear();
    return changed;
  }
}
