import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

const attributes = z.custom<Record<string, AttributeValue>>(
  (value) => typeof value === 'object' && value !== null,
  'must be the image of an item',
);

/** An item as the table's stream delivers it (`NewImage`, in DynamoDB's own JSON), read as plain data. */
export const streamImage = attributes.transform((image, context): unknown => {
  try {
    return unmarshall(image);
  } catch {
    context.addIssue({ code: 'custom', message: 'must hold typed attributes' });
    return z.NEVER;
  }
});
