import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deskTableDefinition } from './definition.ts';

describe('the table’s definition', () => {
  it('U7: defines each key attribute once, and no other, as CreateTable demands', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = deskTableDefinition;
    const keys = [KeySchema, ...GlobalSecondaryIndexes.map((index) => index.KeySchema)].flat();
    const defined = AttributeDefinitions.map(({ AttributeName }) => AttributeName);
    expect(new Set(defined)).toEqual(new Set(keys.map(({ AttributeName }) => AttributeName)));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('U8: docs/data-model.md names every index with what it carries', () => {
    const page = readFileSync(new URL('../../../docs/data-model.md', import.meta.url), 'utf8');
    const [, indexTable = ''] = page.split('## Indexes');
    for (const { IndexName, Projection } of deskTableDefinition.GlobalSecondaryIndexes) {
      for (const name of [IndexName, ...Projection.NonKeyAttributes])
        expect(indexTable).toContain(`\`${name}\``);
    }
  });
});
