import { defaultExclude, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from './root.ts';

/** These change contracts, calendars and people that every other test of a shared desk stands on, or want time moved. */
const forDesksOfTheirOwn = [
  'test/api/{calendars,contracts,sight,users,work-orders}.test.ts',
  'test/lifecycle/{clocks,contract-level,major,visits}.test.ts',
];
const folders = ['test/api', 'test/lifecycle', 'test/cloud/acceptance'];
const rank = ({ moduleId }: TestSpecification): number =>
  folders.findIndex((folder) => moduleId.includes(`/${folder}/`));

/** What has happened on the desk is looked at last. */
class FolderByFolder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The acceptance tests on the desk that the environment describes, as test/support/deployed-desk.ts reads it. */
export default defineConfig({
  root,
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    exclude: [...defaultExclude, ...forDesksOfTheirOwn],
    // All files share one desk, and count what is in it.
    fileParallelism: false,
    isolate: false,
    sequence: { sequencer: FolderByFolder },
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
  },
});
