import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';
import { triageModelSettings } from '../functions/triage-model-settings.ts';
import { receivingRegions, whyNotIn } from './regions.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and dashes');
const https = z.url({ protocol: /^https$/ });
const domainName = z.hostname('a domain name such as destek.example.com');
const zoneId = 'the id of the Route 53 zone that holds the domain, such as Z0123456789ABCDEFGHIJ';

/** The console's own address. */
const domain = z.strictObject({
  name: domainName,
  zoneName: domainName,
  zoneId: z.string(zoneId).regex(/^Z[A-Z0-9]+$/, zoneId),
});

/** Cognito takes names of three letters and more. */
const providerName = id.min(3);

/** A customer's own sign-in service; people keep the rights that the desk's directory gives their e-mail address. */
const federation = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('oidc'),
    name: providerName,
    issuer: https,
    clientId: z.string().min(1),
    /** The name of a secret of AWS Secrets Manager; the secret itself stands in no template. */
    clientSecretName: z.string().min(1),
  }),
  z.strictObject({ type: z.literal('saml'), name: providerName, metadataUrl: https }),
]);
export type Federation = z.infer<typeof federation>;

/** What differs from stage to stage; everything else is the same on all of them. */
const settings = z.strictObject({
  /** Where the stage is deployed; left out, the region of whoever deploys. */
  region: z
    .string()
    .refine((region) => whyNotIn(region) === undefined, { error: ({ input }) => whyNotIn(String(input)) })
    .optional(),
  /** Who the desk's mails come from; its domain becomes the SES identity. */
  mailSender: z.email(),
  mailSenderName: z.string().min(1).default('Yardım Masası'),
  /** Mail to the sender's address is taken in and kept. */
  receiveMail: z.boolean().default(false),
  /** Cognito's mails go out by the desk's own SES identity, which must have been verified by then. */
  signInMailBySes: z.boolean().default(false),
  /** Where alarms are sent, besides the operations topic. */
  alarmMail: z.email().optional(),
  /** Where the published `docs/runbooks` are; every alarm links one of them. */
  runbooks: https,
  /** Operations learn when the account's costs of a month reach, or are bound to reach, this many US dollars. */
  monthlyBudgetUsd: z.int().min(1),
  logRetentionDays: z.enum(RetentionDays),
  /** Steady rate that the API takes; bursts may be twice as high. */
  requestsPerSecond: z.int().min(1).max(10_000),
  /** Off in accounts whose quota of concurrent executions leaves nothing to reserve. */
  reserveConcurrency: z.boolean(),
  /** Customers with a machine client (client credentials) of their own. */
  machineCustomers: z.array(id).default([]),
  federation: z
    .array(federation)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two services have one name')
    .default([]),
  domain: domain.optional(),
  /** AWS WAF in front of console and API; costs by the month. */
  webAcl: z.boolean().default(false),
  /** A model on Amazon Bedrock that triage asks; costs by the call. */
  triageModel: triageModelSettings.optional(),
});

/** What does not go together: the key to change, and why. */
const problemsOf = (stage: z.infer<typeof settings>): [string, string][] => {
  const { region, domain: address, receiveMail, signInMailBySes, webAcl, triageModel } = stage;
  const regional = Object.entries({ domain: address, receiveMail, signInMailBySes, webAcl, triageModel });
  const wanted = regional.find(([, value]) => value)?.[0];
  const problems: [string, string | false | undefined][] = [
    ['region', !region && wanted && `"${wanted}" depends on the region, so the stage must name it`],
    [
      'receiveMail',
      region !== undefined &&
        receiveMail &&
        !receivingRegions.includes(region) &&
        `Amazon SES takes in no mail in ${region}, only in ${receivingRegions.join(', ')}`,
    ],
    [
      'domain.zoneName',
      address &&
        !`.${address.name}`.endsWith(`.${address.zoneName}`) &&
        `the zone ${address.zoneName} does not hold ${address.name}`,
    ],
  ];
  return problems.flatMap(([key, message]) => (message ? [[key, message]] : []));
};

/** The settings of a stage in `cdk.json`, each by itself and together. */
export const stageSettings = settings.superRefine((stage, { addIssue }) => {
  for (const [key, message] of problemsOf(stage)) addIssue({ code: 'custom', path: key.split('.'), message });
});
