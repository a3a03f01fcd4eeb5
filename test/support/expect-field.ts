import type { LocatedValue, Part, Role, Sensitivity } from '../../src/model/located-value.ts';
import { type ReadDocument, readDocument, sourceOf } from './read-document.ts';

/** A literal without any recognisable form: only its place can tell that it is a secret. */
export const LITERAL = 'Tr0ub4dor-7';

/** What the value that holds the literal must say of itself. */
export interface Field {
  readonly role: Role;
  readonly key: string | null;
  readonly sensitivity?: Sensitivity;
  readonly enabled?: boolean;
  readonly authType?: string;
  readonly part?: Part;
  readonly sentIn?: string;
  readonly language?: string;
}

/** All values that hold the literal. */
export function holders(document: ReadDocument): readonly LocatedValue[] {
  return document.values.filter((value) => value.text.includes(LITERAL));
}

/** The one value that holds the literal, with its place proved. */
export function theHolder(path: string, content: string | object): { document: ReadDocument; value: LocatedValue } {
  const document = readDocument(path, content);
  const found = holders(document);
  expect(found).toHaveLength(1);
  const value = found[0]!;
  const from = value.text.indexOf(LITERAL);
  expect(sourceOf(document, value, from, from + LITERAL.length)).toBe(LITERAL);
  return { document, value };
}

/** The literal is found, at its place, with what the field makes of it. */
export function expectField(path: string, content: string | object, field: Field): void {
  const { value } = theHolder(path, content);
  const { role, key, sensitivity, enabled, hints } = value;
  expect({ role, key, sensitivity, enabled }).toEqual({
    role: field.role,
    key: field.key,
    sensitivity: field.sensitivity ?? 'unknown',
    enabled: field.enabled ?? true,
  });
  if (field.authType !== undefined) expect(hints.authType).toBe(field.authType);
  if (field.part !== undefined) expect(hints.part).toBe(field.part);
  if (field.sentIn !== undefined) expect(hints.sentIn).toBe(field.sentIn);
  if (field.language !== undefined) expect(hints.language).toBe(field.language);
}

/** In a harmless field, the literal is not given, or given as harmless or as a name. */
export function expectHarmless(path: string, content: string | object): void {
  const document = readDocument(path, content);
  expect(document.format).not.toBeNull();
  for (const { sensitivity, hints } of holders(document)) {
    expect(sensitivity === 'harmless' || hints.isName === true).toBe(true);
  }
}
