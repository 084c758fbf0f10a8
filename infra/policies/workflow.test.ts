import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { taskNames, ticketLifecycle } from '../../workflows/ticket-lifecycle.ts';
import { deskFunctions, lifecycleFunctions } from '../desk-functions.ts';
import { allResources, ofType, targetOf } from '../testing/templates.ts';

// A CommonJS module without types.
const aslValidator = createRequire(import.meta.url)('asl-validator');

const resources = allResources('prod');
const machines = resources.filter(({ Type }) => Type === 'AWS::StepFunctions::StateMachine');
const [machine] = machines;

const arnPrefix = 'arn:aws:lambda:eu-central-1:123456789012:function:';
const functions = resources.filter(({ Type }) => Type === 'AWS::Lambda::Function');
const functionAt = (arn: string) => functions.find(({ id }) => arn === `${arnPrefix}${id}`);
const arnOf = (name: string): string => {
  const found = functions.find(
    ({ Properties }) => Properties.Environment?.Variables.POWERTOOLS_SERVICE_NAME === name,
  );
  if (!found) throw new Error(`no function ${name}`);
  return `${arnPrefix}${found.id}`;
};

/** The deployed text, with ARNs where CloudFormation will put them. */
const text: string = machine?.Properties.DefinitionString['Fn::Join'][1]
  .map((part: any) => (typeof part === 'string' ? part : `${arnPrefix}${targetOf(part)}`))
  .join('');
const definition = JSON.parse(text);
const tasks = Object.entries<any>(definition.States).filter(([, state]) => state.Type === 'Task');

describe('R4: the state machine that is deployed', () => {
  test('R4: there is one, of the kind that waits for months', () => {
    expect(machines).toHaveLength(1);
    expect(machine?.Properties.StateMachineType).toBe('STANDARD');
  });

  test('R4: its definition is valid', () => {
    // The validator writes into what it is given.
    const { isValid, errorsText } = aslValidator(structuredClone(definition));
    expect(isValid, errorsText('\n')).toBe(true);
  });

  test('R4: the validator would find a field of the other query language', () => {
    const [[name, task]]: any = tasks;
    const wrong = { ...definition, States: { ...definition.States, [name]: { ...task, ResultPath: '$.x' } } };
    expect(aslValidator(structuredClone(wrong)).isValid).toBe(false);
  });

  test('R4: it is the workflow of this project and nothing else', () => {
    const arns: any = Object.fromEntries(taskNames.map((name) => [name, arnOf(name)]));
    expect(definition).toEqual(JSON.parse(JSON.stringify(ticketLifecycle(arns))));
  });

  test('R4: every task has Retry, Catch and a timeout longer than its function’s', () => {
    expect(tasks.length).toBeGreaterThan(taskNames.length);
    for (const [name, state] of tasks) {
      expect(state.Retry?.length, name).toBeGreaterThan(0);
      expect(state.Catch?.at(-1)?.ErrorEquals, name).toEqual(['States.ALL']);
      const timeout = functionAt(state.Arguments.FunctionName)?.Properties.Timeout;
      if (typeof state.TimeoutSeconds === 'number') expect(timeout, name).toBeLessThan(state.TimeoutSeconds);
      else expect(state.TimeoutSeconds, name).toBe('{% $place.timeoutSeconds %}');
    }
  });

  test('R4: the functions of its tasks are exactly those that the workflow names', () => {
    expect(Object.keys(lifecycleFunctions)).toEqual([...taskNames]);
    expect(Object.keys(deskFunctions)).toEqual(expect.arrayContaining([...taskNames]));
  });

  test('U7: every revision becomes a version that stays, and executions start by the alias on it', () => {
    const [version, ...more] = ofType(resources, 'AWS::StepFunctions::StateMachineVersion');
    expect(more).toEqual([]);
    expect(version).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      // Changes with the definition and nothing else that deployments touch.
      Properties: { StateMachineRevisionId: { 'Fn::GetAtt': [machine?.id, 'StateMachineRevisionId'] } },
    });
    const [alias] = ofType(resources, 'AWS::StepFunctions::StateMachineAlias');
    expect(targetOf(alias?.Properties.DeploymentPreference.StateMachineVersionArn)).toBe(version?.id);
    const given = functions.flatMap(
      ({ Properties }) => Properties.Environment?.Variables.DESK_STATE_MACHINE ?? [],
    );
    expect(given).toHaveLength(3);
    expect(new Set(given.map(targetOf))).toEqual(new Set([alias?.id]));
  });

  test('U8: it may invoke its functions and no others', () => {
    const invoked = resources
      .filter(({ id, Type }) => Type === 'AWS::IAM::Policy' && id.startsWith('WorkflowLifecycleRole'))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Action }: any) => Action === 'lambda:InvokeFunction')
      .flatMap(({ Resource }: any) => Resource.map(targetOf));
    expect(new Set(invoked)).toEqual(new Set(taskNames.map((name) => functionAt(arnOf(name))?.id)));
  });

  test('U8: its log is complete but for the data, which holds tokens', () => {
    expect(machine?.Properties.LoggingConfiguration).toMatchObject({
      IncludeExecutionData: false,
      Level: 'ALL',
    });
    expect(machine?.Properties.TracingConfiguration).toEqual({ Enabled: true });
  });
});
