import { expect, it } from 'vitest';
import { deliveryFor } from './delivery.ts';
import { contractOf } from './testing.ts';

const contract = contractOf({
  delivery: 'remote',
  deliveryAt: [{ locationId: 'bursa', delivery: 'on-site' }],
});

it.each([
  ['bursa', 'on-site'],
  ['izmir', 'remote'],
  [undefined, 'remote'],
])('R9: at %s the service is delivered %s', (locationId, delivery) => {
  expect(deliveryFor(contract, locationId)).toBe(delivery);
});
