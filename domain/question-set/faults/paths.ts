import { nextsOf, type QuestionSet } from '../question-set.ts';

type Edge = { field: string; to: string };
type Paths = {
  /** Each place at which a question leads back to one before it, with the questions on the way round. */
  cycles: { field: string; path: string[] }[];
  /** The questions that somebody can come to. */
  reached: ReadonlySet<string>;
  /** Questions on the longest path without going round. */
  depth: number;
};

/**
 * Every path through a question set, each question looked at once: a question whose visit has ended leads to nothing that
 * is still being visited, so whatever leads back to one that is closes a cycle.
 */
export const pathsOf = (set: QuestionSet): Paths => {
  const edges = edgesOf(set);
  const cycles: Paths['cycles'] = [];
  const depths = new Map<string, number>();
  const visit = (id: string, before: readonly string[]): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const path = [...before, id];
    const below = (edges.get(id) ?? []).map(({ field, to }) => {
      const closes = path.indexOf(to);
      if (closes < 0) return visit(to, path);
      cycles.push({ field, path: [...path.slice(closes), to] });
      return 0;
    });
    const depth = 1 + Math.max(0, ...below);
    depths.set(id, depth);
    return depth;
  };
  const depth = visit(set.start, []);
  const reached = new Set(depths.keys());
  for (const { id } of set.questions) visit(id, []);
  return { cycles, reached, depth };
};

/** Where each question leads, to questions that there are; of several with one id the first is asked. */
const edgesOf = ({ questions }: QuestionSet): ReadonlyMap<string, Edge[]> => {
  const ids = new Set(questions.map(({ id }) => id));
  const edges = new Map<string, Edge[]>();
  for (const [index, question] of questions.entries()) {
    if (edges.has(question.id)) continue;
    const own = nextsOf(question).flatMap(({ field, next: { question: to } }) =>
      to !== undefined && ids.has(to) ? [{ field: `questions.${String(index)}.${field}.question`, to }] : [],
    );
    edges.set(question.id, own);
  }
  return edges;
};
