import * as z from 'zod';
import { contract, exclusion } from '../../../domain/contract/contract.ts';
import { defaultExclusions } from '../../../domain/contract/default-exclusions.ts';
import { treatmentParts } from '../../../domain/contract/treatment.ts';
import { priority } from '../../../domain/ticket/classification.ts';
import { id, instant } from '../../../domain/values.ts';
import { noQuery, nothing } from '../http/endpoint.ts';
import { pageOf } from './views.ts';

const contractView = contract.meta({ id: 'Contract' });

/** What a customer bought, for its people to read. */
const contractSummary = contract
  .pick({
    id: true,
    version: true,
    customerId: true,
    level: true,
    delivery: true,
    deliveryAt: true,
    calendarId: true,
    validFrom: true,
    validTo: true,
    targets: true,
    pausesFor: true,
  })
  .extend({
    inForce: z.boolean(),
    serviceIds: z.array(id),
    exclusions: z.array(exclusion.pick({ clause: true, text: true })),
  })
  .meta({ id: 'ContractSummary' });
export type ContractSummary = z.infer<typeof contractSummary>;

/** A contract as it is negotiated: its version is counted by the desk. */
const contractTerms = contract.omit({ version: true }).meta({ id: 'ContractTerms' });
export type ContractTerms = z.infer<typeof contractTerms>;
const newContract = contract
  .omit({ version: true })
  .extend({ exclusions: z.array(exclusion).default([...defaultExclusions]) })
  .meta({ id: 'NewContract' });

const contractVersion = z
  .strictObject({
    version: z.int(),
    validFrom: instant,
    validTo: instant.optional(),
    savedAt: instant.optional(),
    savedBy: id.optional(),
  })
  .meta({ id: 'ContractVersion' });

const dryRun = { dryRun: z.stringbool().default(false) };

const promised = z.strictObject({ target: z.int(), dueAt: instant, breached: z.boolean() });
const treatment = z
  .strictObject({
    priority,
    clause: z.string().optional(),
    firstLevel: z.boolean(),
    groupId: id.optional(),
    providerId: id.optional(),
    response: promised,
    update: promised.optional(),
    resolution: promised,
  })
  .meta({ id: 'Treatment' });
const compared = z.strictObject({ was: z.int(), wouldBe: z.int() });

/** What another contract would have made of calls; `items` are those of the page for which something would differ. */
const comparison = z
  .strictObject({
    from: instant,
    to: instant,
    tickets: z.int(),
    changed: z.int(),
    breaches: compared,
    outOfScope: compared,
    firstLevel: compared,
    items: z.array(
      z.strictObject({
        ticketId: id,
        number: z.string(),
        createdAt: instant,
        changes: z.array(z.enum(treatmentParts)),
        was: treatment,
        wouldBe: treatment,
      }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'ContractComparison' });
export type ContractComparison = z.infer<typeof comparison>;

export const contractEndpoints = {
  list: {
    method: 'GET',
    path: '/v1/contracts',
    operationId: 'listContracts',
    summary: 'What a customer bought: its contracts, oldest first, each in its newest version.',
    query: z.strictObject({ customerId: id.optional() }),
    body: nothing,
    response: pageOf(contractSummary),
    status: 200,
  },
  get: {
    method: 'GET',
    path: '/v1/contracts/{id}',
    operationId: 'getContract',
    summary:
      'One contract, whole for the desk and the customer’s managers, as a summary for its other people.',
    query: z.strictObject({ version: z.coerce.number().int().positive().optional() }),
    body: nothing,
    response: z.union([contractView, contractSummary]),
    status: 200,
  },
  versions: {
    method: 'GET',
    path: '/v1/contracts/{id}/versions',
    operationId: 'listContractVersions',
    summary: 'A contract’s versions, oldest first, and who saved them.',
    query: noQuery,
    body: nothing,
    response: pageOf(contractVersion),
    status: 200,
  },
  create: {
    method: 'POST',
    path: '/v1/contracts',
    operationId: 'createContract',
    summary:
      'A new contract; with `dryRun=true` it is only checked. What it does not say of exclusions are the usual ones.',
    query: z.strictObject(dryRun),
    body: newContract,
    response: contractView,
    status: 201,
  },
  change: {
    method: 'PUT',
    path: '/v1/contracts/{id}',
    operationId: 'changeContract',
    summary:
      'A new version of a contract, for calls from now on; `If-Match` names the version that it follows. With `dryRun=true` it is only checked; with `moveNeighbours=true` the contract before or after it gets a new version as well, so that the two still meet.',
    query: z.strictObject({ ...dryRun, moveNeighbours: z.stringbool().default(false) }),
    body: contractTerms,
    response: contractView,
    status: 200,
  },
  dryRun: {
    method: 'POST',
    path: '/v1/contracts/{id}/dry-run',
    operationId: 'dryRunContract',
    summary:
      'What a contract would have changed for the customer’s calls of a period, last month’s unless another is named.',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(100),
      cursor: z.string().min(1).max(2_000).optional(),
    }),
    body: z
      .strictObject({ contract: contractTerms, from: instant.optional(), to: instant.optional() })
      .meta({ id: 'ContractDryRun' }),
    response: comparison,
    status: 200,
  },
  defaultExclusions: {
    method: 'GET',
    path: '/v1/default-exclusions',
    operationId: 'listDefaultExclusions',
    summary: 'What the service leaves out unless a contract says otherwise, clause by clause.',
    query: noQuery,
    body: nothing,
    response: pageOf(exclusion),
    status: 200,
  },
} as const;
