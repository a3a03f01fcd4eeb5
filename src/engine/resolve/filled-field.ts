import type { FilledField } from '../../detectors/candidate.ts';
import type { LocatedValue, Role } from '../../model/located-value.ts';
import { detach } from '../../text/detach.ts';
import { detachOrNull } from '../detach.ts';

/** Where a literal would be judged by its place. */
const ROLES: ReadonlySet<Role> = new Set(['header', 'query', 'body', 'cookie', 'auth-param', 'script']);
/** A reference with nothing but a scheme before it. */
const ALONE = /^(\s{0,8}(?:[A-Za-z][\w-]{1,31}[ \t]{1,8})?)\{\{[^{}]*\}\}\s{0,8}$/;
const LONGEST = 200;

/**
 * The field that a value fills with a variable alone, given what `leadOf` says of its text; null if it holds more, or
 * says nothing of what stands in it.
 */
export function filledField({ role, key, sensitivity, hints }: LocatedValue, lead: string | null): FilledField | null {
  if (lead === null || !ROLES.has(role)) return null;
  return { role, key, sensitivity, authType: hints.authType ?? null, lead };
}

/** What stands before a reference that is all else of a text; null if there is more. */
export function leadOf(text: string): string | null {
  return text.length > LONGEST ? null : (ALONE.exec(text)?.[1] ?? null);
}

/** Equal for fields in which the same value is the same. */
export function nameOfField(place: FilledField | null): string {
  if (place === null) return '';
  const { role, key, sensitivity, authType, lead } = place;
  return `${role} ${sensitivity} ${authType ?? ''} ${lead}${key ?? ''}`;
}

/** A copy that does not keep the text of its file alive. */
export function detachField(place: FilledField | null): FilledField | null {
  if (place === null) return null;
  const { role, key, sensitivity, authType, lead } = place;
  return { role, sensitivity, key: detachOrNull(key), authType: detachOrNull(authType), lead: detach(lead) };
}
