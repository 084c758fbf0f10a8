import type { Contract, Delivery } from './contract.ts';

/** How the service is delivered at a location (R9); a caller of no known location is served as the contract says in general. */
export const deliveryFor = (
  { delivery, deliveryAt }: Pick<Contract, 'delivery' | 'deliveryAt'>,
  locationId: string | undefined,
): Delivery => deliveryAt.find((exception) => exception.locationId === locationId)?.delivery ?? delivery;

/** Whether there is any place to which somebody comes. */
export const isOnSiteAnywhere = ({
  delivery,
  deliveryAt,
}: Pick<Contract, 'delivery' | 'deliveryAt'>): boolean =>
  delivery === 'on-site' || deliveryAt.some((exception) => exception.delivery === 'on-site');
