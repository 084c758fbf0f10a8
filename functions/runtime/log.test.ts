import { expect, test, vi } from 'vitest';
import { powertoolsLog } from './log.ts';

const logger = () => ({ info: vi.fn(), warn: vi.fn(), error: vi.fn() });

test('U8: a message comes from the catalogue, with its code and fields', () => {
  const lines = logger();
  powertoolsLog(lines)('mail-sent', { ticketId: 't1' });
  expect(lines.info).toHaveBeenCalledWith('A mail was sent', { code: 'mail-sent', ticketId: 't1' });
});

test('U8: of an error only its classes and places are logged, as its message may hold personal data', () => {
  const lines = logger();
  const error = new TypeError('ayse@acme.example', { cause: new RangeError('secret token') });
  powertoolsLog(lines)('function-failed', {}, error);
  const [, fields] = lines.error.mock.calls[0]!;
  expect(fields.error.names).toEqual(['TypeError', 'RangeError']);
  expect(fields.error.at[0]).toContain('log.test.ts');
  expect(JSON.stringify(fields)).not.toMatch(/ayse|secret/);
});

test('U8: a message of several lines leaves no trace in the frames', () => {
  const lines = logger();
  powertoolsLog(lines)('function-failed', {}, new Error('first\nsecond line'));
  expect(JSON.stringify(lines.error.mock.calls)).not.toContain('second line');
});

test('U8: what is thrown without being an error is told by its type', () => {
  const lines = logger();
  powertoolsLog(lines)('function-failed', {}, 'ayse@acme.example');
  expect(lines.error.mock.calls[0]![1].error).toEqual({ names: ['string'], at: [] });
});
