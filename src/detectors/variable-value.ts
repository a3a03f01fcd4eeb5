import type { LocatedValue } from '../model/located-value.ts';

/** Functions of a script that give a value to a variable, whose references then say where it is sent. */
const SETTERS = /^(?:pm\.\w+\.set|postman\.set\w+Variable)$/;

/** The variable that a value is, as its definition or as what a script sets it to; null if it is none. */
export function variableOf({ role, key, hints }: LocatedValue): string | null {
  return role === 'variable' || (role === 'script' && SETTERS.test(hints.usage ?? '')) ? key : null;
}
