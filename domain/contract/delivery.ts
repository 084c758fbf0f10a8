import type { Contract, Delivery } from './contract.ts';

/** How the service is delivered at a location (R9); a caller of no known location is served as the contract says in general. */
export const deliveryFor = (
  { delivery, deliveryAt }: Pick<Contract, 'delivery' | 'deliveryAt'>,
  locationId: string | undefined,
): Delivery => deliveryAt.find((exception) => exception.locationId === locationId)?.delivery ?? delivery;
