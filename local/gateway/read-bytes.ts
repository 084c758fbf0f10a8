import type { IncomingMessage } from 'node:http';

/** A request's whole body, or `too-large` beyond the limit; the rest of such a body is read and thrown away. */
export const readBytes = async (
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer | 'too-large'> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limitBytes) chunks.push(bytes);
  }
  return size > limitBytes ? 'too-large' : Buffer.concat(chunks);
};
