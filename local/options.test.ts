import { describe, expect, it } from 'vitest';
import { hostOptionsOf, UsageError } from './options.ts';

describe('the command line', () => {
  it('U7: needs no options', () => {
    expect(hostOptionsOf([]).options).toEqual({
      port: 3000,
      dataDir: '.data',
      empty: false,
      virtualClock: undefined,
    });
  });

  it('U10: sets a virtual clock, now or anywhere', () => {
    expect(hostOptionsOf(['--virtual-clock']).options.virtualClock).toBe('now');
    const argv = ['--virtual-clock', '--clock-start', '2016-02-28T22:00:00Z'];
    expect(hostOptionsOf(argv).options.virtualClock).toBe('2016-02-28T22:00:00.000Z');
  });

  it.each([[['--port', 'x']], [['--port', '70000']], [['--prot', '1']], [['--clock-start', 'tomorrow']]])(
    'U7: refuses %j in one sentence',
    (argv) => {
      expect(() => hostOptionsOf(argv)).toThrow(UsageError);
    },
  );
});
