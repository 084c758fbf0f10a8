import { describe, expect, it } from 'vitest';
import type { CommandName } from '../api/types.ts';
import { commandFields } from './command-form.ts';
import { commandGroups } from './command-groups.ts';

const all = Object.keys(commandFields) as CommandName[];

describe('where commands are shown', () => {
  it('U1: every command that may be given is shown once, and no other', () => {
    const { words, bar, rates } = commandGroups({ commands: all }, { role: 'agent', asked: true });
    expect([...words, ...bar, ...(rates ? ['rate'] : [])].sort()).toEqual([...all].sort());
    expect(commandGroups({ commands: [] }, { role: 'agent', asked: false })).toEqual({
      words: [],
      bar: [],
      rates: false,
    });
  });

  it('U2: a requester who is asked answers the question instead of looking for buttons', () => {
    expect(
      commandGroups({ commands: ['confirm', 'reject', 'cancel'] }, { role: 'requester', asked: true }).bar,
    ).toEqual(['cancel']);
    expect(
      commandGroups({ commands: ['confirm', 'reject'] }, { role: 'requester', asked: false }).bar,
    ).toEqual(['confirm', 'reject']);
  });
});
