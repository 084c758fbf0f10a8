import type { Contract } from '../contract.ts';

/** A record that a contract names, and in which field. */
export type Named = { field: string; id: string };

type Holder = { groupId?: string | undefined; providerId?: string | undefined };

const named = (field: string, id: string | undefined): Named[] => (id === undefined ? [] : [{ field, id }]);
const list = (field: string, ids: readonly string[] = []): Named[] =>
  ids.map((id, index) => ({ field: `${field}.${String(index)}`, id }));

/** Who may get work by the contract, with where that is said. */
const holdersOf = ({ services, routes, exclusions }: Contract): { field: string; holder: Holder }[] => [
  ...services.map((holder, index) => ({ field: `services.${String(index)}`, holder })),
  ...routes.map(({ to }, index) => ({ field: `routes.${String(index)}.to`, holder: to })),
  ...exclusions.map((holder, index) => ({ field: `exclusions.${String(index)}`, holder })),
];

export const groupsNamed = (contract: Contract): Named[] => [
  { field: 'deskGroupId', id: contract.deskGroupId },
  { field: 'escalationGroupId', id: contract.escalationGroupId },
  ...holdersOf(contract).flatMap(({ field, holder }) => named(`${field}.groupId`, holder.groupId)),
];

export const providersNamed = (contract: Contract): Named[] =>
  holdersOf(contract).flatMap(({ field, holder }) => named(`${field}.providerId`, holder.providerId));

export const servicesNamed = ({ services }: Contract): Named[] =>
  services.map(({ serviceId }, index) => ({ field: `services.${String(index)}.serviceId`, id: serviceId }));

/** Services that rules ask for; they are the contract's own ones. */
export const servicesInRoutes = ({ routes }: Contract): Named[] =>
  routes.flatMap(({ when }, index) => list(`routes.${String(index)}.when.serviceIds`, when.serviceIds));

export const locationsNamed = ({ deliveryAt, routes }: Contract): Named[] => [
  ...deliveryAt.map(({ locationId }, index) => ({
    field: `deliveryAt.${String(index)}.locationId`,
    id: locationId,
  })),
  ...routes.flatMap(({ when }, index) => list(`routes.${String(index)}.when.locationIds`, when.locationIds)),
];

/** People whose calls have precedence: the customer's own. */
export const vipsNamed = ({ vip }: Contract): Named[] => list('vip.personIds', vip?.personIds);

/** People who hear of the customer's calls or figures. */
export const informedPeople = ({ escalations, majorIncident, reportRecipients }: Contract): Named[] => [
  ...escalations.flatMap(({ personIds }, index) => list(`escalations.${String(index)}.personIds`, personIds)),
  ...list('majorIncident.personIds', majorIncident?.personIds),
  ...list('reportRecipients', reportRecipients),
];
