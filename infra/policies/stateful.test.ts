import { describe, expect, test } from 'vitest';
import committed from '../../docs/generated/stateful-resources.json' with { type: 'json' };
import { statefulResources } from '../stateful.ts';
import { allResources, type Json, type Resource } from '../testing/templates.ts';

const resources = allResources('prod');
const changed = (type: string, change: (resource: Resource) => Resource): Resource[] =>
  resources.map((resource) => (resource.Type === type ? change(structuredClone(resource)) : resource));

describe('U7: a deployment over live tickets', () => {
  test('U7: replaces nothing that the committed list names; when it is meant to, npm run generate writes the list', () => {
    expect(statefulResources(resources)).toEqual(committed);
  });

  test('U7: keeps table, people, key, files, workflow, API and topics', () => {
    const types = new Set(Object.values(committed).map(({ Type }) => Type));
    for (const type of [
      'AWS::DynamoDB::Table',
      'AWS::Cognito::UserPool',
      'AWS::KMS::Key',
      'AWS::S3::Bucket',
      'AWS::StepFunctions::StateMachine',
      'AWS::ApiGatewayV2::Api',
      'AWS::SNS::Topic',
    ])
      expect(types).toContain(type);
  });

  const renamed = (resource: Resource): Resource => ({ ...resource, id: `New${resource.id}` });
  const rekeyed = (resource: Resource): Resource => {
    resource.Properties.KeySchema[0].AttributeName = 'id';
    return resource;
  };
  test.each([
    ['another logical id of the table', 'AWS::DynamoDB::Table', renamed],
    ['another key of the table', 'AWS::DynamoDB::Table', rekeyed],
    [
      'a bucket that is gone',
      'AWS::S3::Bucket',
      (bucket: Resource) => ({ ...bucket, Type: 'AWS::S3::Gone' }),
    ],
    ['a pool in another stack', 'AWS::Cognito::UserPool', (pool: Resource) => ({ ...pool, stack: 'desk' })],
  ])('U7: would be stopped by %s', (_, type, change) => {
    expect(statefulResources(changed(type, change))).not.toEqual(committed);
  });

  test('U7: with every option turned on replaces nothing either', () => {
    const full = statefulResources(allResources('full'));
    const ofSameStage: Json = JSON.parse(JSON.stringify(full).replaceAll('masasi-full', 'masasi-prod'));
    expect(ofSameStage).toMatchObject(committed);
  });
});
