// The door for the command line. It keeps the compiled code of what it opens to, so that the next start is quicker.
import module from 'node:module';

// Node 20 cannot. Where nothing can be written, nothing is kept.
module.enableCompileCache?.();
await import('./cli/process.ts');
