import * as z from 'zod';
import { policyFileSchema } from '../../src/config/policy-schema.ts';
import type { Output } from './output.ts';

/** The JSON Schema of the policy file, for editors. */
export function buildPolicySchema(): readonly Output[] {
  const { $schema, ...schema } = z.toJSONSchema(policyFileSchema, { io: 'input' });
  const published = {
    $schema,
    $id: 'https://raw.githubusercontent.com/postwarden/postwarden/main/docs/schema/policy.schema.json',
    title: 'Postwarden policy',
    ...schema,
  };
  return [{ path: 'docs/schema/policy.schema.json', content: `${JSON.stringify(published, null, 2)}\n` }];
}
