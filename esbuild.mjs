// Builds what ships into dist/: the extension and the language server, each one file, and the `okr` command, a file for each of its own.
import { readdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, context } from 'esbuild';

/** What the commands of `okr` share and do not share. */
const parts = 'dist/okr';

const watch = process.argv.includes('--watch');

/** What a module named `*.built.ts` exports, as plain data: it is made here, and not at every start. */
const builtNow = {
  name: 'built-now',
  setup({ onLoad }) {
    onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
      const options = { bundle: true, format: 'esm', write: false, metafile: true, logLevel: 'warning' };
      const { outputFiles, metafile } = await build({ ...options, entryPoints: [path] });
      const exported = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
      const contents = Object.entries(exported)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
      return { contents, watchFiles: Object.keys(metafile.inputs).map(file => resolve(file)) };
    });
  },
};

const node = {
  bundle: true,
  plugins: [builtNow],
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  minify: !watch,
  logLevel: 'warning',
  // Node has had both for years. Else each such literal became a `new RegExp`, compiled whenever it is come by.
  supported: { 'regexp-lookbehind-assertions': true, 'regexp-unicode-property-escapes': true },
  // The `module` field of vscode-languageserver-types is what bundles without dynamic requires.
  mainFields: ['module', 'main'],
  // Its modules for Node are CommonJS, which takes several times as long to load; these are the same as ES modules.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
};

/** For workers: nothing of Node is there. */
const browser = {
  ...node,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/extension.node.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/extension.browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['server/src/main.browser.ts'],
    outfile: 'dist/server.browser.js',
    format: 'iife',
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.node.cjs', format: 'cjs' },
  {
    ...node,
    entryPoints: { okr: 'server/src/okr.ts', 'okr/thread': 'server/src/cli/check/thread.ts' },
    outdir: 'dist',
    format: 'esm',
    // A command loads what it needs, and no more.
    splitting: true,
    chunkNames: 'okr/[name]-[hash]',
    metafile: true,
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
  const built = await Promise.all(bundles.map(options => build(options)));
  // The names of parts change with their content: those of an earlier build are left over.
  const written = new Set(
    built.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}).map(path => basename(path))),
  );
  for (const name of readdirSync(parts)) if (!written.has(name)) rmSync(`${parts}/${name}`);
}
