import * as z from 'zod';
import type { Customer } from '../../../domain/directory.ts';
import { id } from '../../../domain/values.ts';
import type { Directory } from '../../ports/desk-table.ts';
import { emptyGroups } from '../../commands/staffed.ts';
import { Problem, unknownReference } from '../http/problem.ts';

const references = z.object({
  locationId: id.optional(),
  serviceId: id.optional(),
  groupId: id.optional(),
  providerId: id.optional(),
  assigneeId: id.optional(),
});

/**
 * Whatever a body points at must exist, and a location must be the customer's own.
 *
 * @throws Problem `validation-failed` that names the field
 */
export const checkReferences = async (
  directory: Pick<Directory, 'locations' | 'services' | 'groups' | 'providers' | 'person' | 'people'>,
  { body, customer }: { body: object; customer: Pick<Customer, 'id'> },
): Promise<void> => {
  const input = references.parse(body);
  await mustHold('serviceId', input.serviceId, () => directory.services());
  await mustHold('groupId', input.groupId, () => directory.groups());
  await mustBeStaffed(directory, input.groupId);
  await mustHold('providerId', input.providerId, () => directory.providers());
  await mustHold('locationId', input.locationId, () => directory.locations(customer.id));
  const assignee = input.assigneeId && (await directory.person(input.assigneeId));
  if (input.assigneeId && (!assignee || assignee.role !== 'agent')) throw unknownReference('assigneeId');
};

const mustBeStaffed = async (
  directory: Pick<Directory, 'groups' | 'people'>,
  groupId: string | undefined,
): Promise<void> => {
  if (groupId === undefined || !(await emptyGroups(directory)).has(groupId)) return;
  throw new Problem('validation-failed', {
    errors: [{ field: 'groupId', code: 'nobody-in-group', message: 'nobody-in-group' }],
  });
};

const mustHold = async (
  field: string,
  wanted: string | undefined,
  all: () => Promise<{ id: string }[]>,
): Promise<void> => {
  if (wanted !== undefined && !(await all()).some((record) => record.id === wanted))
    throw unknownReference(field);
};
