import { openApiDocument } from '../functions/api/contract/openapi.ts';
import { writeOrCheck } from './write-or-check.ts';

await writeOrCheck('docs/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`);
