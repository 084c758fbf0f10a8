import type { KnowledgeHit } from '../api/types.ts';

type Piece = KnowledgeHit['highlights']['title'][number];

/** A text with the words that were searched for marked. */
export const Marked = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, hit }, index) =>
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
