import { parse, postprocess, preprocess } from 'micromark';

/** What makes a Markdown text no text of ours; rendering is harmless all the same, as it escapes and leaves links out. */
export type MarkdownFaultCode = 'raw-html' | 'unsafe-link' | 'too-intricate';

/**
 * Emphasis is parsed in the square of its marks, quotes in the square of their depth; within these bounds any text of
 * 20,000 characters takes less than a tenth of a second.
 */
const mostMarks = 1_000;
const deepestQuote = 20;

/** Web and mail addresses, or a place within the same site, by their beginning, character references not resolved. */
const safeAddress = /^(https?:\/\/|mailto:|[^:&\\]*([/?#]|$))/i;

/** Each fault once, in the order of the codes. */
export const markdownFaultsOf = (text: string): MarkdownFaultCode[] => {
  if (isTooIntricate(text)) return ['too-intricate'];
  const found = new Set(tokensOf(text).map(faultOf));
  return (['raw-html', 'unsafe-link'] as const).filter((code) => found.has(code));
};

const isTooIntricate = (text: string): boolean =>
  (text.match(/[*_]+/g) ?? []).length > mostMarks ||
  text.split('\n').some((line) => (/^[\s>]*/.exec(line)?.[0].match(/>/g) ?? []).length > deepestQuote);

/** A token's text is cut out only where it is looked at: not every one has one. */
type Token = { type: string; text: () => string };

const tokensOf = (text: string): Token[] =>
  postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  )
    .filter(([kind]) => kind === 'enter')
    .map(([, token, context]) => ({ type: token.type, text: () => context.sliceSerialize(token) }));

const faultOf = ({ type, text }: Token): MarkdownFaultCode | undefined => {
  switch (type) {
    case 'htmlFlow':
    case 'htmlText':
      return 'raw-html';
    case 'resourceDestinationString':
    case 'definitionDestinationString':
    case 'autolinkProtocol':
      return safeAddress.test(text()) ? undefined : 'unsafe-link';
    default:
      return undefined;
  }
};
