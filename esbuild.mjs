// Builds what ships: the extension, the language server and the `okr` command, each one file in dist/.
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  minify: !watch,
  logLevel: 'warning',
  // The `module` field of vscode-languageserver-types is what bundles without dynamic requires.
  mainFields: ['module', 'main'],
};

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/extension.node.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.node.cjs', format: 'cjs' },
  {
    ...node,
    entryPoints: ['server/src/okr.ts'],
    outfile: 'dist/okr.js',
    format: 'esm',
    // CommonJS dependencies inside an ES module bundle still call require() for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  },
];

if (watch) {
  console.log('building');
  const contexts = await Promise.all(bundles.map(options => context(options)));
  await Promise.all(contexts.map(each => each.rebuild()));
  await Promise.all(contexts.map(each => each.watch()));
  console.log('watching');
} else {
  await Promise.all(bundles.map(options => build(options)));
}
