import { describe, expect, it } from 'vitest';
import { Courtesy } from './courtesy.ts';

describe('courtesy', () => {
  it('U7: lets what follows from events wait until the last caller has been answered', async () => {
    const courtesy = new Courtesy();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const order: string[] = [];
    const answers = [first, second].map(({ promise }) =>
      courtesy.answering(() => promise.then(() => order.push('answer'))),
    );
    const turn = courtesy.turn(60_000).then(() => order.push('turn'));
    first.resolve();
    await answers[0];
    second.resolve();
    await Promise.all([...answers, turn]);
    expect(order).toEqual(['answer', 'answer', 'turn']);
  });

  it('U7: lets it go on at once when nobody is being answered, also after an answer that failed', async () => {
    const courtesy = new Courtesy();
    await expect(courtesy.answering(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await courtesy.turn(60_000);
  });

  it('U7: lets a busy desk go on as well', async () => {
    const courtesy = new Courtesy();
    const { promise, resolve } = Promise.withResolvers<void>();
    const answer = courtesy.answering(() => promise);
    await courtesy.turn(1);
    resolve();
    await answer;
  });
});
