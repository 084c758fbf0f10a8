import { describe, expect, it } from 'vitest';
import { routeFor } from '../../contract/route.ts';
import type { Outcome } from '../../question-set/outcome.ts';
import type { Questionnaire } from '../../question-set/questionnaire.ts';
import { openTicket } from '../command.ts';
import { open } from '../open.ts';
import { contract, level0Contract, plainTriage, say, Story } from '../testing.ts';
import type { StoryOptions } from '../testing.ts';

const answer = say['answer-questions'];
const both = (text: string) => ({ tr: text, en: text });
const answersTo = (outcome: Outcome): Questionnaire => ({
  questionSetId: 'printing',
  version: 2,
  title: both('Yazıcı'),
  answers: [{ questionId: 'what', question: both('Ne oldu?'), answer: both('Kâğıt') }],
  outcome,
});
const storyWith = (outcome: Outcome, options: StoryOptions = {}) =>
  new Story({ ...options, facts: { questionnaire: answersTo(outcome) } });
const offered = (story: Story) => story.ticket.offers.map(({ knownErrorId }) => knownErrorId);

const openedWith = (input: object, outcome: Outcome) => {
  const story = new Story();
  return open({
    input: openTicket.parse({ title: 'Yazıcı', ...input }),
    facts: {
      ...story.factsFor('ayse'),
      ...{ id: 'T9', number: 'ACME-9', customer: { id: 'acme' }, locale: 'tr', channel: 'portal' },
      requester: { name: 'Ayşe', email: 'ayse@example.com' },
      questionnaire: answersTo(outcome),
    },
  });
};

describe('a call that is opened with answers', () => {
  const outcome = {
    type: 'service-request',
    impact: 1,
    urgency: 2,
    serviceId: 'printing',
    category: 'toner',
  } as const;

  it('R14: is what they come to, where its opener does not say otherwise', () => {
    const { ticket, events } = openedWith({ impact: 3 }, outcome);
    expect(ticket).toMatchObject({ ...outcome, impact: 3, priority: 4, questionnaire: answersTo(outcome) });
    expect(events.map(({ event }) => event.type)).toEqual(['opened', 'questions-answered']);
    expect(events[1]?.event).toEqual({ type: 'questions-answered', questionnaire: answersTo(outcome) });
  });

  it('R14: has the usual impact and urgency where neither says any', () => {
    expect(openedWith({}, { note: both('x') }).ticket).toMatchObject({ impact: 3, urgency: 3, priority: 5 });
  });
});

describe('answers that are given later', () => {
  it('R14: describe the call, and its priority and targets follow', () => {
    const story = storyWith({ type: 'service-request', impact: 1, urgency: 1, serviceId: 'printing' });
    const before = story.ticket.sla.resolution.dueAt;
    expect(story.give('ayse', answer)).toEqual(['questions-answered']);
    expect(story.ticket).toMatchObject({ type: 'service-request', priority: 1, serviceId: 'printing' });
    expect(story.ticket.sla.resolution.dueAt < before).toBe(true);
    expect(story.ticket.questionnaire?.answers).toHaveLength(1);
  });

  it('R11: of a requester do not overwrite what the desk works by; the desk’s own do', () => {
    const outcome: Outcome = { type: 'service-request', impact: 1, serviceId: 'vpn', category: 'x' };
    const story = storyWith(outcome, { input: { impact: 3 } });
    story.give('can', say.assign);
    story.give('can', { type: 'classify', body: { serviceId: 'printing' } });
    const { ticket } = story;
    story.give('ayse', answer);
    expect(story.ticket).toMatchObject({ type: 'incident', impact: 3, serviceId: 'printing', category: 'x' });
    story.ticket = ticket;
    story.give('can', answer);
    expect(story.ticket).toMatchObject({ type: 'service-request', impact: 1, serviceId: 'vpn' });
  });

  it('R14: change nothing when they are given again', () => {
    const story = storyWith({ impact: 2 });
    story.give('ayse', answer);
    expect(story.refusal('ayse', answer)).toMatchObject({ code: 'nothing-to-change' });
  });

  it('R13: are not asked for under a Level 0 contract', () => {
    const story = storyWith({ impact: 2 }, { contract: level0Contract });
    for (const who of ['ayse', 'deniz'] as const)
      expect(story.refusal(who, answer)).toEqual({ code: 'questions-not-in-contract' });
  });

  it('R7: have no place any more once the call is solved', () => {
    const story = storyWith({ impact: 2 }).flow();
    story.give('can', say.resolve);
    expect(story.refusal('can', answer)).toMatchObject({ code: 'not-allowed-from-here' });
  });
});

describe('a solution that answers lead to', () => {
  const toSolution: Outcome = { articleId: 'k7' };

  it('R14: is offered first when they come before triage', () => {
    const story = storyWith(toSolution);
    story.give('ayse', answer);
    story.flow({ ...plainTriage, candidates: ['k1', 'k7'] });
    expect(offered(story)).toEqual(['k7']);
    expect(story.ticket.candidates).toEqual(['k1']);
  });

  it('R14: is offered at once when the first level waits without an offer', () => {
    const story = storyWith(toSolution).flow();
    expect(story.ticket).toMatchObject({ stage: 'await-first-level', offers: [] });
    story.give('can', answer);
    expect(story.ticket.stage).toBe('attempt-first-level');
    expect(offered(story.flow())).toEqual(['k7']);
  });

  it('R14: is offered next when another offer is open, never twice', () => {
    const story = storyWith(toSolution).flow({ ...plainTriage, candidates: ['k1', 'k2'] });
    story.give('can', answer);
    expect(story.ticket).toMatchObject({ stage: 'await-first-level', candidates: ['k7', 'k2'] });
    story.give('ayse', say.reject);
    expect(offered(story.flow())).toEqual(['k1', 'k7']);
    const again = storyWith({ articleId: 'k1' }).flow({ ...plainTriage, candidates: ['k1', 'k2'] });
    again.give('can', answer);
    expect(again.ticket.candidates).toEqual(['k2']);
  });

  it('R10, R13: is not offered out of scope, nor once the call was handed over', () => {
    const outside = storyWith(toSolution);
    outside.give('ayse', answer);
    outside.give('workflow', {
      type: 'triage',
      result: { ...plainTriage, scope: { in: false, clause: 'c' } },
    });
    expect(outside.ticket).toMatchObject({ stage: 'redirect', candidates: [] });
    const handedOver = storyWith(toSolution);
    handedOver.give('can', say.escalate);
    handedOver.give('can', answer);
    expect(handedOver.ticket).toMatchObject({ stage: 'await-resolution', candidates: [] });
  });
});

describe('the route of answers', () => {
  const routeOf = (outcome: Outcome) => {
    const story = storyWith(outcome);
    story.give('ayse', answer);
    const services = [{ serviceId: 'printing', groupId: 'field' }];
    const ticket = { ...story.ticket, serviceId: 'printing' };
    return routeFor(ticket, { ...contract, services });
  };

  it('R3: comes before the service’s', () => {
    const why = { by: 'question-set' };
    expect(routeOf({ groupId: 'network' })).toEqual({ level: 'L2', groupId: 'network', why });
    expect(routeOf({ impact: 2 }).why).toEqual({ by: 'service' });
  });

  it('R3: to a provider alone is watched by the service’s group', () => {
    const why = { by: 'question-set' };
    expect(routeOf({ providerId: 'netco' })).toEqual({
      level: 'provider',
      groupId: 'field',
      providerId: 'netco',
      why,
    });
  });

  it('R3: comes after a rule of the contract', () => {
    const story = storyWith({ groupId: 'network' });
    story.give('ayse', answer);
    const routes = [{ id: 'all', when: {}, to: { groupId: 'field' } }];
    expect(routeFor(story.ticket, { ...contract, routes }).why).toEqual({ by: 'rule', ruleId: 'all' });
  });
});
