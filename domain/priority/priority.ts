import type { Priority, Ticket } from '../ticket/ticket.ts';

type Grade = 1 | 2 | 3;

/** Rows are impact, columns urgency; 1 is the highest of each. */
const matrix = {
  1: { 1: 1, 2: 2, 3: 3 },
  2: { 1: 2, 2: 3, 3: 4 },
  3: { 1: 3, 2: 4, 3: 5 },
} as const satisfies Record<Grade, Record<Grade, Priority>>;

/** ITIL's incident priority (R11): impact × urgency, each 1 (high) to 3 (low), gives 1 (first) to 5 (last). */
export const priorityOf = ({ impact, urgency }: Pick<Ticket, 'impact' | 'urgency'>): Priority =>
  matrix[gradeOf(impact)][gradeOf(urgency)];

/** The schema holds grades to 1–3; what is beyond counts as the nearest of them. */
const gradeOf = (grade: number): Grade => (grade <= 1 ? 1 : grade === 2 ? 2 : 3);
