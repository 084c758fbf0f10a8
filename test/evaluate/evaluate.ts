import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { UsageError } from '../../local/options.ts';
import { foldsOf, readCalls, type Split } from './calls.ts';
import { classifiers, ours } from './classifiers.ts';
import { figuresOf, judge, type Judged } from './judge.ts';
import { comparison, reliability, type Result, thresholds } from './report.ts';

/*
 * How often triage is right about calls whose group is known. With one file each fifth of it is asked about after learning
 * from the rest; with two the first is learnt from and the second asked about. `--write` keeps the figures in docs/triage.md.
 */

const usage = 'npm run evaluate -- FILE [TEST-FILE] [--write]';
const page = 'docs/triage.md';
const marks = { begin: '<!-- figures: npm run evaluate -- FILE --write -->', end: '<!-- end of figures -->' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});

const splitsOf = async ([file, testFile]: string[]): Promise<Split[]> => {
  if (file === undefined) throw new UsageError(usage);
  const calls = await readCalls(file);
  return testFile === undefined ? foldsOf(calls) : [{ known: calls, asked: await readCalls(testFile) }];
};

const measured = (splits: readonly Split[]) => {
  let own: Judged[] = [];
  const results: Result[] = classifiers.map((classifier) => {
    const { judged, ...times } = judge(classifier, splits);
    if (classifier === ours) own = judged;
    return { name: classifier.name, figures: figuresOf(judged), ...times };
  });
  return { results, own };
};

const reportOn = (splits: readonly Split[]): string => {
  const { results, own } = measured(splits);
  const { rss } = process.memoryUsage();
  const calls = splits.reduce((sum, { asked }) => sum + asked.length, 0);
  return [
    `${calls} calls asked about, ${splits.length === 1 ? 'learnt from another file' : `${splits.length}-fold`}; whole process ${Math.round(rss / 1e6)} MB, the baselines’ memory included.`,
    comparison(results),
    'How often an answer of triage is right, by its confidence:',
    reliability(own),
    'What a threshold lets triage decide:',
    thresholds(own),
  ].join('\n\n');
};

const keep = async (report: string): Promise<void> => {
  const text = await readFile(page, 'utf8');
  const [before] = text.split(marks.begin);
  const [, after = '\n'] = text.split(marks.end);
  await writeFile(page, `${before}${marks.begin}\n\n${report}\n\n${marks.end}${after}`);
};

try {
  const report = reportOn(await splitsOf(positionals));
  console.log(report);
  if (values.write) await keep(report);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
