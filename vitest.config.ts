import { defaultExclude, defineConfig } from 'vitest/config';

/** These need a desk that is deployed: npm run test:cloud. */
const deployedOnly = 'test/cloud/acceptance';

/** Nothing waits that long; a busy machine may make it seem so. */
const common = { env: { TZ: 'UTC' }, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Every core: half of what a test waits for is another process's work.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{domain,workflows,functions,local,scripts,test/cloud}/**/*.test.ts'],
          exclude: [...defaultExclude, deployedOnly],
          ...common,
        },
      },
      {
        test: {
          name: 'infra',
          include: ['infra/**/*.test.ts'],
          globalSetup: ['infra/testing/global-setup.ts'],
          ...common,
        },
      },
      {
        test: {
          name: 'console',
          include: ['console/src/**/*.test.{ts,tsx}'],
          ...common,
        },
      },
      {
        test: {
          name: 'host',
          include: ['test/**/*.test.ts'],
          exclude: [...defaultExclude, 'test/cloud'],
          globalSetup: ['test/support/built-console.ts'],
          ...common,
        },
      },
    ],
  },
});
