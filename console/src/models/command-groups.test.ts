import { describe, expect, it } from 'vitest';
import type { FormCommandName } from '../api/types.ts';
import { commandFields } from './command-form.ts';
import { commandGroups } from './command-groups.ts';

const all = Object.keys(commandFields) as FormCommandName[];

describe('where commands are shown', () => {
  it('U1: every command that may be given is shown once, and no other', () => {
    const { words, bar, more, rates, offers } = commandGroups({ commands: all }, { asked: false });
    expect(
      [...words, ...bar, ...more, ...(rates ? ['rate'] : []), ...(offers ? ['offer-solution'] : [])].sort(),
    ).toEqual([...all].sort());
    expect(commandGroups({ commands: [] }, { asked: false })).toEqual({
      words: [],
      bar: [],
      more: [],
      rates: false,
      offers: false,
    });
  });

  it('U1: what is given seldom stands behind one button, unless it is little', () => {
    expect(
      commandGroups({ commands: ['resolve', 'link', 'merge', 'cancel'] }, { asked: false }),
    ).toMatchObject({
      bar: ['resolve'],
      more: ['link', 'merge', 'cancel'],
    });
    expect(commandGroups({ commands: ['cancel'] }, { asked: false })).toMatchObject({
      bar: ['cancel'],
      more: [],
    });
  });

  it('U2: whoever is asked answers the question instead of looking for buttons', () => {
    expect(commandGroups({ commands: ['confirm', 'reject', 'cancel'] }, { asked: true }).bar).toEqual([
      'cancel',
    ]);
    expect(commandGroups({ commands: ['confirm', 'reject'] }, { asked: false }).bar).toEqual([
      'confirm',
      'reject',
    ]);
  });
});
