import { expect, test } from 'vitest';
import { mailContext as context } from '../../test/support/mail-stories.ts';
import { plainTriage, Story } from '../ticket/testing.ts';
import { mailsFor } from './mails-for.ts';

/** The mails of a story, written when it is over, as a slow stream would have it. */
const mailsOf = ({ log, ticket }: Story) =>
  log.flatMap((recorded) => mailsFor({ recorded, ticket, context })).map(({ template }) => template);

const known = { ...plainTriage, candidates: ['k1', 'k2'] };

test('R14: a known solution that works takes three mails, and no question whether it is solved', () => {
  const story = new Story().flow(known);
  story.give('ayse', { type: 'confirm', body: {} });
  expect(mailsOf(story.flow())).toEqual(['acknowledged', 'solution-offered', 'closed-confirmed']);
});

test('R14: a solution that does not work is followed by the next one, then by the hand-over', () => {
  const story = new Story().flow(known);
  story.give('ayse', { type: 'reject', body: { reason: 'x' } });
  story.flow().give('ayse', { type: 'reject', body: { reason: 'y' } });
  expect(mailsOf(story.flow())).toEqual([
    'acknowledged',
    'solution-offered',
    'solution-offered',
    'handed-over',
  ]);
});

test('R7: silence is reminded, then told that it closed the call', () => {
  const story = new Story().flow();
  story.give('deniz', { type: 'resolve', body: { solution: 'x' } });
  while (story.ticket.stage !== 'ended') story.ring();
  expect(mailsOf(story)).toEqual([
    'acknowledged',
    'confirmation-requested',
    'confirmation-reminded',
    'confirmation-reminded',
    'closed-silent',
  ]);
});

test('R10: out of scope without a route is told once, with the clause, and closed by consent', () => {
  const story = new Story().flow({ ...plainTriage, scope: { in: false, clause: '4.2' } });
  story.give('ayse', { type: 'confirm', body: {} });
  expect(mailsOf(story.flow())).toEqual(['acknowledged', 'declined', 'closed-confirmed']);
});

test('R7: a refusal reopens the call, and asks again when it is solved again', () => {
  const story = new Story().flow();
  story.give('deniz', { type: 'resolve', body: { solution: 'x' } });
  story.give('ayse', { type: 'reject', body: { reason: 'still' } });
  story.flow().give('deniz', { type: 'resolve', body: { solution: 'y' } });
  expect(mailsOf(story)).toEqual([
    'acknowledged',
    'confirmation-requested',
    'reopened',
    'handed-over',
    'confirmation-requested',
  ]);
});

test('R2: a call that is merged is told so, and nothing else', () => {
  const story = new Story().flow();
  story.give('can', { type: 'merge', body: { into: 'T2' } });
  expect(mailsOf(story)).toEqual(['acknowledged', 'merged']);
});
