import type { Finding } from '../model/finding.ts';
import type { SecretGroup } from './group-findings.ts';
import { previewOf } from './preview.ts';

/** A group of a secret, and what its other halves add to its finding. */
export interface PairedGroup {
  readonly group: SecretGroup;
  readonly attributes: Finding['attributes'];
}

/**
 * Joins identifiers to the secrets they belong to: one that stands beside its other half in every document it stands
 * in is an attribute of that half's finding, not a finding of its own.
 */
export function pairUp(groups: readonly SecretGroup[]): readonly PairedGroup[] {
  const secretsOf = new Map<string, SecretGroup[]>();
  for (const group of groups) {
    if (isIdentifier(group)) continue;
    for (const id of documentsOf(group)) {
      const key = `${id} ${group.best.decision.rule.id}`;
      secretsOf.set(key, [...(secretsOf.get(key) ?? []), group]);
    }
  }
  const attributes = new Map<SecretGroup, Finding['attributes'][number][]>();
  const joined = new Set<SecretGroup>();
  for (const group of groups) {
    const { pairedWith } = group.best.decision.rule;
    if (!isIdentifier(group) || pairedWith === null) continue;
    const halves = [...documentsOf(group)].map((id) => secretsOf.get(`${id} ${pairedWith}`) ?? []);
    if (halves.some((found) => found.length === 0)) continue;
    joined.add(group);
    const attribute = { name: group.best.decision.title, value: previewOf(group.secret, group.best.decision.rule) };
    for (const half of new Set(halves.flat())) attributes.set(half, [...(attributes.get(half) ?? []), attribute]);
  }
  return groups
    .filter((group) => !joined.has(group))
    .map((group) => ({ group, attributes: attributes.get(group) ?? [] }));
}

function isIdentifier({ best }: SecretGroup): boolean {
  return best.decision.rule.type === 'identifier';
}

function documentsOf({ members }: SecretGroup): ReadonlySet<number> {
  return new Set(members.map(({ held }) => held.document.id));
}
