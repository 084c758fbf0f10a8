import { useState } from 'react';
import { type FormField, type FormValues, missingFields } from '../models/form-field.ts';

/**
 * What has been typed, and the key of the attempt to send it: an attempt that got no answer is repeated under its own
 * idempotency key, so that it counts once.
 */
export const useTyped = (fields: readonly FormField[], initial: FormValues) => {
  const [values, setValues] = useState(initial);
  const [missing, setMissing] = useState<string[]>([]);
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const renew = () => setIdempotencyKey(crypto.randomUUID());
  const change = (field: string, value: string) => {
    setValues((earlier) => ({ ...earlier, [field]: value }));
    setMissing((earlier) => earlier.filter((named) => named !== field));
    renew();
  };
  const check = (): boolean => {
    const empty = missingFields(fields, values);
    setMissing(empty);
    return empty.length === 0;
  };
  const empty = () => {
    setValues(initial);
    renew();
  };
  return { values, missing, idempotencyKey, change, check, empty, renew };
};
