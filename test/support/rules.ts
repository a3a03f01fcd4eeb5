import type { Rule } from '../../src/model/rule-set.ts';

/** A rule for tests, with whatever a test needs to be different. */
export function aRule(parts: Partial<Rule> = {}): Rule {
  return {
    id: 'acme-api-key',
    title: 'Acme API key',
    providerId: 'acme',
    providerName: 'Acme',
    type: 'api-key',
    severity: 'high',
    patterns: [],
    distinctive: true,
    structural: false,
    isGeneric: parts.id?.startsWith('generic-') ?? false,
    hosts: [],
    carriedIn: [],
    keywords: [],
    pairedWith: null,
    checksum: null,
    unconfirmed: false,
    aliases: [],
    group: null,
    formOf: null,
    ...parts,
  };
}
