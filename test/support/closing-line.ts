// Ends a Vitest run with one plain line that any tool can read: `vitest: 12 passed, 0 failed`.
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const count = (state: string) => tests.filter(test => test.result().state === state).length;
    const broken = modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length;
    console.log(`vitest: ${count('passed')} passed, ${count('failed') + broken} failed`);
  }
}
