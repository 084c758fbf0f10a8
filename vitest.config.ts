import { defaultExclude, defineConfig } from 'vitest/config';

/** These need a desk that is deployed: npm run test:cloud. */
const deployedOnly = 'test/cloud/acceptance';

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
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'infra',
          include: ['infra/**/*.test.ts'],
          globalSetup: ['infra/testing/global-setup.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'console',
          include: ['console/src/**/*.test.{ts,tsx}'],
          env: { TZ: 'UTC' },
        },
      },
      {
        test: {
          name: 'host',
          include: ['test/**/*.test.ts'],
          exclude: [...defaultExclude, 'test/cloud'],
          globalSetup: ['test/support/built-console.ts'],
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
