import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  LambdaVersion,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolDomain,
  UserPoolEmail,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { roles } from '../../domain/people/principal.ts';
import type { Stage } from '../stage.ts';
import { DeskFunction, type Workshop } from './desk-function.ts';
import type { DeskTable } from './desk-table.ts';
import { FederatedSignIn } from './federation.ts';
import { acknowledge } from './waivers.ts';

export type SignInProps = Workshop & { table: DeskTable };

/** Who may come in: people by managed login, machines by client credentials; both with the claims that the API reads. */
export class SignIn extends Construct {
  readonly userPool: UserPool;
  readonly domain: UserPoolDomain;
  /** What a token may be used for; whose tickets it opens is decided by the claims. */
  readonly scopes: { read: OAuthScope; write: OAuthScope };

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id);
    this.userPool = new UserPool(this, 'People', { ...peoplePool, ...mailBySes(props.stage) });
    acknowledge(this.userPool, peoplePoolWaivers);
    this.domain = this.userPool.addDomain('Domain', {
      // The only name in the stacks that CloudFormation cannot make up; the account makes it unique.
      cognitoDomain: { domainPrefix: `yardim-masasi-${props.stage.name}-${Aws.ACCOUNT_ID}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.scopes = scopesOf(this.userPool);
    this.#addGroups();
    new FederatedSignIn(this, 'Federated', {
      userPool: this.userPool,
      federation: props.stage.federation,
    });
    this.#addClaims(props);
  }

  /** The OpenID provider's issuer URL. */
  get issuer(): string {
    return this.userPool.userPoolProviderUrl;
  }

  /** Where a browser that signs in connects to: the issuer's description and the managed login. */
  get origins(): string[] {
    const { region, urlSuffix } = Stack.of(this);
    return [`https://cognito-idp.${region}.${urlSuffix}`, this.domain.baseUrl()];
  }

  /** One group per role of people, for federations that map their own groups to ours. */
  #addGroups(): void {
    for (const groupName of roles.filter((role) => role !== 'machine'))
      new CfnUserPoolGroup(this, `Group-${groupName}`, { userPoolId: this.userPool.userPoolId, groupName });
  }

  #addClaims({ table, ...workshop }: SignInProps): void {
    const claims = new DeskFunction(this, 'Claims', {
      ...workshop,
      name: 'sign-in-claims',
      settings: { table: table.tableName },
    });
    table.allowReading(claims);
    // V3 is the version that also asks for machines.
    this.userPool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, claims, LambdaVersion.V3_0);
  }
}

/** People are entered by the desk or come by federation; their e-mail address is their name. */
const peoplePool = {
  selfSignUpEnabled: false,
  signInAliases: { email: true },
  signInCaseSensitive: false,
  autoVerify: { email: true },
  standardAttributes: { email: { required: true, mutable: true } },
  keepOriginal: { email: true },
  passwordPolicy: {
    minLength: 12,
    requireDigits: true,
    requireLowercase: true,
    requireUppercase: true,
    requireSymbols: true,
    tempPasswordValidity: Duration.days(3),
  },
  mfa: Mfa.OPTIONAL,
  mfaSecondFactor: { sms: false, otp: true },
  accountRecovery: AccountRecovery.EMAIL_ONLY,
  featurePlan: FeaturePlan.ESSENTIALS,
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** Without it Cognito itself sends, fifty mails a day at most. */
const mailBySes = ({ signInMailBySes, region, mailSender, mailSenderName }: Stage) =>
  signInMailBySes &&
  region !== undefined && {
    email: UserPoolEmail.withSES({
      fromEmail: mailSender,
      fromName: mailSenderName,
      sesRegion: region,
      sesVerifiedDomain: mailSender.slice(mailSender.indexOf('@') + 1),
    }),
  };

const peoplePoolWaivers = {
  'AwsSolutions-COG2':
    'Callers of every sector sign in rarely and without a phone at hand; whoever wants a second factor can add one, and customers who demand it federate.',
  'AwsSolutions-COG8':
    'Threat protection of the Plus plan costs per person and month; the desk pays per ticket (U9).',
};

const scopesOf = (userPool: UserPool) => {
  const read = new ResourceServerScope({ scopeName: 'tickets.read', scopeDescription: 'See tickets' });
  const write = new ResourceServerScope({
    scopeName: 'tickets.write',
    scopeDescription: 'Open and change tickets',
  });
  const server = userPool.addResourceServer('Desk', { identifier: 'desk', scopes: [read, write] });
  return { read: OAuthScope.resourceServer(server, read), write: OAuthScope.resourceServer(server, write) };
};
