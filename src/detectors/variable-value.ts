import type { LocatedValue } from '../model/located-value.ts';

/**
 * The variable that a value is, as its definition or as what a script sets it to; null if it is none. Its references say
 * where the value is sent.
 */
export function variableOf({ role, key, hints }: LocatedValue): string | null {
  return role === 'variable' || hints.part === 'script-setting' ? key : null;
}
