import type { LocatedValue } from '../model/located-value.ts';
import { judgeValue } from './words/placeholder.ts';

/**
 * The variable that a value is, as its definition or as what a script sets it to; null if it is none. Its references say
 * where the value is sent.
 */
export function variableOf({ role, key, hints }: LocatedValue): string | null {
  return role === 'variable' || hints.part === 'script-setting' ? key : null;
}

/** Whether a variable has a value of its own: no reference, nothing that is to be filled in. */
export function holdsLiteral({ text, key }: LocatedValue): boolean {
  const { verdict } = judgeValue(text, key, 'password');
  return verdict === 'literal' || verdict === 'weak';
}
