import type * as z from 'zod';
import type { PolicyProblem } from '../model/policy.ts';
import { closestWord } from './closest-word.ts';
import { KNOWN_KEYS } from './policy-schema.ts';
import { MAX_PROBLEMS, type SettingsFile, type ValuePath } from './policy-yaml.ts';

type Issue = z.core.$ZodIssue;

/** Below these maps the keys are the user's own: they are never named in a message. */
const OWN_KEYS = new Set(['rules.severity']);

/** Words what the schema refused, with positions, in the order of the file. */
export function toPolicyProblems(issues: readonly Issue[], yaml: SettingsFile): PolicyProblem[] {
  const problems = issues.slice(0, MAX_PROBLEMS).flatMap((issue) => wordIssue(issue, yaml));
  return problems.sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MAX_PROBLEMS);
}

function wordIssue(issue: Issue, yaml: SettingsFile): PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = KNOWN_KEYS[wayTo(issue.path)] ?? [];
    return issue.keys.map((key) => ({ ...yaml.positionOfKey(issue.path, key), message: wordUnknownKey(key, known) }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return [
      {
        ...yaml.positionOfKey(issue.path.slice(0, -1), key),
        message: `a key of ${nameOf(issue.path.slice(0, -1))} must be ${issue.issues[0]?.message}`,
      },
    ];
  }
  const name = nameOf(issue.path);
  const message = yaml.has(issue.path) ? `${name} must be ${wordExpectation(issue)}` : `${name} is missing`;
  return [{ ...yaml.positionOf(issue.path), message }];
}

function wordUnknownKey(key: string, known: readonly string[]): string {
  const guess = closestWord(key, known);
  if (guess !== null) return `unknown key: did you mean ${guess}?`;
  return `unknown key: known here are ${known.join(', ')}`;
}

function wordExpectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'something else';
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'not empty'
        : `at least ${issue.minimum} ${unit(issue.origin)} long`;
    case 'too_big':
      return `at most ${issue.maximum} ${unit(issue.origin)} long`;
    default:
      // Patterns and checks of our own: their messages are written to stand here.
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  string: 'text (put quotes around it)',
};

function unit(origin: string): string {
  return origin === 'string' ? 'characters' : 'entries';
}

/** `ignore[3].expires`; a key of the user's own becomes an ellipsis. */
function nameOf(path: ValuePath): string {
  let name = '';
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') name += `[${step}]`;
    else if (OWN_KEYS.has(wayTo(path.slice(0, index)))) name += '.…';
    else name += name === '' ? String(step) : `.${String(step)}`;
  }
  return name === '' ? 'the file' : name;
}

function wayTo(path: ValuePath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
