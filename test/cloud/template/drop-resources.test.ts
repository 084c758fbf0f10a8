import { describe, expect, test } from 'vitest';
import { dropResources } from './drop-resources.ts';
import { cloudFormationTemplate, type Json } from './template.ts';

const templateWith = (Properties: Record<string, Json>, rest: object = {}) =>
  cloudFormationTemplate.parse({
    Resources: {
      Lamp: { Type: 'Lamp', Properties: { Of: { Ref: 'Shade' } } },
      Shade: { Type: 'Shade', Properties: { Colour: 'red' } },
      Room: { Type: 'Room', Properties, ...rest },
    },
  });

/** What is left of the room's properties without lamps. */
const withoutLamps = (properties: Record<string, Json>): Record<string, Json> | undefined =>
  dropResources(templateWith(properties), ['Lamp']).Resources['Room']?.Properties;

describe('U7: a template without resources of a type', () => {
  test('U7: has none of them, and all others as they were', () => {
    const { Resources } = templateWith({ Doors: 2 });
    const { Lamp: _lamp, ...others } = Resources;
    expect(dropResources({ Resources }, ['Lamp']).Resources).toEqual(others);
  });

  test.each<[string, Json]>([
    ['Ref', { Ref: 'Lamp' }],
    ['Fn::GetAtt', { 'Fn::GetAtt': ['Lamp', 'Arn'] }],
    ['Fn::Join', { 'Fn::Join': ['', ['arn:', { Ref: 'Lamp' }]] }],
    ['Fn::Join in Fn::Select', { 'Fn::Select': [0, { 'Fn::Join': ['', [{ Ref: 'Lamp' }]] }] }],
  ])('U7: loses properties and items that refer to them by %s', (_how, reference) => {
    const properties = { Light: reference, Lights: [reference, 'sun'], Deep: { Light: reference, Doors: 2 } };
    expect(withoutLamps(properties)).toEqual({ Lights: ['sun'], Deep: { Doors: 2 } });
  });

  test('U7: keeps references to what it still has', () => {
    const properties = { Shade: { Ref: 'Shade' }, Name: { 'Fn::Join': ['-', [{ Ref: 'Shade' }, 'x']] } };
    expect(withoutLamps(properties)).toEqual(properties);
  });

  test('U7: refers to a stand-in where there is one, even by way of another that is dropped', () => {
    const template = templateWith({ Light: { Ref: 'Lamp' } });
    const dropped = dropResources(template, ['Lamp', 'Shade'], ({ Properties }) => {
      return Properties['Of'] ?? { Ref: 'Sun' };
    });
    expect(dropped.Resources).toEqual({ Room: { Type: 'Room', Properties: { Light: { Ref: 'Sun' } } } });
  });

  test('U7: waits for none of them, and tells nothing of them', () => {
    const template = {
      ...templateWith({}, { DependsOn: ['Lamp', 'Shade'] }),
      Outputs: { Light: { Value: { Ref: 'Lamp' } }, Doors: { Value: '2' } },
    };
    const { Resources, Outputs } = dropResources(template, ['Lamp']);
    expect(Resources['Room']?.DependsOn).toEqual(['Shade']);
    expect(Outputs).toEqual({ Doors: { Value: '2' } });
  });
});
