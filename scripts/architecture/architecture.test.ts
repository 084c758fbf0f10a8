import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { describe, expect, test } from 'vitest';
import { diagramOf } from './mermaid.ts';
import { referencesIn } from './references.ts';
import { readArchitecture } from './template.ts';
import { wiresOf } from './wires.ts';

/** A key in one stack, in another a topic that it encrypts and a worker that publishes to it. */
const smallApp = () => {
  const app = new App({ builtinCloudFormationValidation: false });
  const data = new Stack(app, 'small-data');
  const key = new Key(data, 'Key');
  const desk = new Stack(app, 'small-desk');
  const topic = new Topic(desk, 'News', { masterKey: key });
  new Queue(desk, 'Worker');
  topic.grantPublish(
    new Role(desk, 'WorkerRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
  );
  return app;
};

const draw = (app: App) => {
  const architecture = readArchitecture(app);
  return diagramOf(architecture.stacks, wiresOf(architecture));
};

describe('U7: the picture of the architecture', { timeout: 30_000 }, () => {
  test('U7: shows parts in their stacks, and arrows for references and grants, across stacks too', () => {
    expect(draw(smallApp())).toBe(
      [
        'flowchart LR',
        '  subgraph small_data["small-data"]',
        '    Key["<b>Key</b><br/>key"]',
        '  end',
        '  subgraph small_desk["small-desk"]',
        '    News["<b>News</b><br/>topic"]',
        '    Worker["<b>Worker</b><br/>dead-letter queue"]',
        '  end',
        '  News -->|publishes| subscribers',
        '  Key -->|encrypts| News',
        '  Worker -->|publishes| News',
        '',
      ].join('\n'),
    );
  });

  test('U7: follows values to another region', () => {
    const app = new App({ builtinCloudFormationValidation: false });
    const near = new Stack(app, 'near', { env: { region: 'eu-central-1' }, crossRegionReferences: true });
    const far = new Stack(app, 'far', { env: { region: 'us-east-1' }, crossRegionReferences: true });
    const key = new Key(far, 'Key');
    new Bucket(near, 'Files', { encryptionKey: key });
    expect(draw(app)).toContain('  Key -->|encrypts| Files\n');
  });

  test('U7: counts what a part has more than one of', () => {
    const function_ = { part: 'Workflow', type: 'AWS::Lambda::Function', properties: {} };
    const stacks = [
      { name: 'desk', resources: [function_, function_, { ...function_, type: 'AWS::IAM::Role' }] },
    ];
    expect(diagramOf(stacks, [])).toContain('    Workflow["<b>Workflow</b><br/>2 × function"]\n');
  });

  test('U7: finds references however deep', () => {
    const deep = { a: [{ 'Fn::Join': ['', ['x', { Ref: 'Table' }]] }, { 'Fn::GetAtt': ['Key', 'Arn'] }] };
    expect(referencesIn(deep)).toEqual(['Table', 'Key', 'Arn']);
    expect(referencesIn({ 'Fn::ImportValue': 'exported' })).toEqual(['exported']);
    expect(referencesIn('Ref')).toEqual([]);
  });
});
