import { getBrowser } from '@/tests/support/get-browser';
import { pathVariable } from '@/tests/support/browser-name';
import { runNpm } from './run-npm';
import { runStep } from './test/run-step';
import { runVitest } from './test/run-vitest';
import { add, noTests, type Tally } from './test/tally';

/**
 * `npm test`: everything that must hold. A step that fails does not stop those after it; only what
 * cannot run without it is counted as failed too, and says so. The last line is the sum.
 */
async function test(): Promise<Tally> {
  let sum = noTests;
  const step = async (name: string, run: () => Promise<Tally>) => {
    const tally = await runStep(name, run);
    sum = add(sum, tally);
    return tally.failed === 0;
  };
  const npm = (name: string, ...args: string[]) =>
    step(name, async () => {
      const { code, output } = await runNpm(args);
      if (code !== 0) throw new Error(output.trim() || `It ended with code ${code}.`);
      return { passed: 1, failed: 0 };
    });

  await npm('prepare', 'exec', '--', 'wxt', 'prepare');
  await npm('format', 'run', '--silent', 'check:format');
  await npm('lint', 'run', '--silent', 'check:lint');
  await npm('types', 'run', '--silent', 'check:types');
  await npm('dead code', 'run', '--silent', 'check:dead');
  await step('unit tests', () => runVitest('test:unit'));
  const chrome = await npm('build for Chrome', 'exec', '--', 'wxt', 'build');
  const firefox = await npm('build for Firefox', 'exec', '--', 'wxt', 'build', '-b', 'firefox');
  const env: Record<string, string> = {};
  const browsers = await step('browsers', async () => {
    for (const name of ['chromium', 'firefox'] as const)
      env[pathVariable[name]] = await getBrowser(name);
    return { passed: 1, failed: 0 };
  });
  await step('end to end, in Chromium and Firefox', async () => {
    if (!chrome || !firefox) throw new Error('Not run: it needs both builds. See above.');
    if (!browsers) throw new Error('Not run: it needs both browsers. See above.');
    return runVitest('test:e2e', env);
  });
  return sum;
}

const { passed, failed } = await test();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
