import { App, CfnResource, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import cdk from '../cdk.json' with { type: 'json' };
import { deskApp } from './testing/synth.ts';

/** Synthesises; throws what cdk-nag and the schemas of CloudFormation find wrong. */
const check = (app: App): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  app.synth();
};
const appWith = (build: (stack: Stack) => unknown): App => {
  const app = new App({ context: cdk.context });
  build(new Stack(app, 'Wrong'));
  return app;
};

describe('U8: the rules of AWS', { timeout: 60_000 }, () => {
  test.each(['prod', 'full'] as const)(
    'U8: cdk-nag and the schemas of CloudFormation find nothing in %s that is not accepted for a reason',
    (stage) => {
      expect(() => check(deskApp(stage).app)).not.toThrow();
    },
  );

  test('U8: they would find a bucket that takes requests without TLS', () => {
    expect(() => check(appWith((stack) => new Bucket(stack, 'Bucket')))).toThrow(/AwsSolutions-S10/);
  });

  test('U8: they would find a property that CloudFormation does not know', () => {
    const app = appWith(
      (stack) => new CfnResource(stack, 'Topic', { type: 'AWS::SNS::Topic', properties: { Colour: 'red' } }),
    );
    expect(() => check(app)).toThrow(/Colour/);
  });
});
