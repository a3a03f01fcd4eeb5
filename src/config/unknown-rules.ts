import type { PolicyProblem } from '../model/policy.ts';
import { VERSION } from '../model/version.ts';
import { closestWord } from './closest-word.ts';
import type { PolicyFile } from './policy-schema.ts';
import type { SettingsFile } from './policy-yaml.ts';

/** Each is compared with every id that is known. */
const MAX_UNKNOWN = 20;

/** A place of the policy that names a rule. */
interface RuleReference {
  readonly id: string;
  readonly name: string;
  readonly position: () => { readonly line: number; readonly column: number };
}

/** The places of a policy that name a rule which neither Postwarden nor the policy itself has. */
export function findUnknownRules(
  file: PolicyFile,
  yaml: SettingsFile,
  knownRules: ReadonlySet<string>,
): readonly PolicyProblem[] {
  const own = new Set(file.customRules?.map(({ id }) => id));
  const unknown = listReferences(file, yaml).filter(({ id }) => !knownRules.has(id) && !own.has(id));
  return unknown
    .slice(0, MAX_UNKNOWN)
    .map(({ id, name, position }) => ({ ...position(), message: `${name} ${wordUnknown(id, knownRules)}` }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function listReferences({ rules, ignore }: PolicyFile, yaml: SettingsFile): readonly RuleReference[] {
  return [
    ...(rules?.disable ?? []).map((id, index) => ({
      id,
      name: `rules.disable[${index}]`,
      position: () => yaml.positionOf(['rules', 'disable', index]),
    })),
    ...Object.keys(rules?.severity ?? {}).map((id) => ({
      id,
      name: 'a key of rules.severity',
      position: () => yaml.positionOfKey(['rules', 'severity'], id),
    })),
    ...(ignore ?? []).flatMap(({ rule: id }, index) =>
      id === undefined
        ? []
        : [{ id, name: `ignore[${index}].rule`, position: () => yaml.positionOf(['ignore', index, 'rule']) }],
    ),
  ];
}

/** Guesses come from the rules that are known anyway, so that nothing of the file is quoted. */
function wordUnknown(id: string, knownRules: ReadonlySet<string>): string {
  const guess = closestWord(id, [...knownRules]);
  if (guess !== null) return `must be the id of a rule: did you mean ${guess}?`;
  return (
    `must be the id of a rule that Postwarden ${VERSION} has or customRules adds (postwarden rules lists them); ` +
    'if the policy was written for a newer version, update Postwarden'
  );
}
