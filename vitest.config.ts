import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/**/*.test.ts', 'client/**/*.test.ts', 'test/**/*.test.ts', 'syntaxes/**/*.test.ts'],
    exclude: ['test/vscode/**', 'node_modules/**', 'dist/**'],
    reporters: ['default', './test/support/closing-line.ts'],
    setupFiles: './test/support/seed.ts',
    globalSetup: './test/support/build.ts',
    testTimeout: 30_000,
  },
});
