// The door of another thread of a check. It finds the compiled code that the first thread keeps; see ../../okr.ts.
import module from 'node:module';

module.enableCompileCache?.();
await import('./work.ts');
