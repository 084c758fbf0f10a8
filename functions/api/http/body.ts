import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { brokenTexts } from './broken-texts.ts';
import { Problem } from './problem.ts';

const limitKiB = 512;

/**
 * The JSON body of a request.
 *
 * @throws Problem `unsupported-media-type`, `payload-too-large`, `body-missing`, `malformed-json`, or `validation-failed` for
 *   texts that hold half a character
 */
export const bodyOf = (
  event: Pick<APIGatewayProxyEventV2, 'body' | 'headers' | 'isBase64Encoded'>,
): unknown => {
  const type = event.headers['content-type'];
  if (type !== undefined && !/^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(type))
    throw new Problem('unsupported-media-type');
  const text = event.isBase64Encoded ? decoded(event.body ?? '') : (event.body ?? '');
  if (Buffer.byteLength(text) > limitKiB * 1024)
    throw new Problem('payload-too-large', { params: { limit: limitKiB } });
  if (text.trim() === '') throw new Problem('body-missing');
  return sound(json(text));
};

const decoded = (base64: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch (cause) {
    throw new Problem('malformed-json', { cause });
  }
};

const sound = (body: unknown): unknown => {
  const broken = brokenTexts(body);
  if (broken.length === 0) return body;
  const errors = broken.map((field) => ({ field, code: 'broken-text', message: 'broken-text' }));
  throw new Problem('validation-failed', { errors });
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem('malformed-json', { cause });
  }
};
