import { SEVERITIES } from '../../src/model/finding.ts';
import type { Carrier, CredentialKind, Provider } from '../../src/model/provider.ts';
import { code, describePattern } from './describe-pattern.ts';
import type { Output } from './output.ts';

export const RULE_PAGES = 'docs/rules';
const NOTE = '<!-- Written by `npm run generate` from the provider files: do not edit. -->';

/** A page per provider, and the list of them. */
export function buildRulePages(providers: readonly Provider[]): readonly Output[] {
  return [
    { path: `${RULE_PAGES}/README.md`, content: indexPage(providers) },
    ...providers.map((provider) => ({ path: `${RULE_PAGES}/${provider.id}.md`, content: providerPage(provider) })),
  ];
}

function indexPage(providers: readonly Provider[]): string {
  const kinds = providers.reduce((sum, provider) => sum + provider.kinds.length, 0);
  const rows = [...providers]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(
      ({ id, name, kinds: own }) => `| [${escapeMarkdown(name)}](${id}.md) | ${own.length} | ${worstSeverity(own)} |`,
    );
  return lines([
    NOTE,
    '',
    '# Rules',
    '',
    `Postwarden knows ${kinds} kinds of credential from ${providers.length} providers. A page each says what the kinds`,
    'look like, where they are carried, and how to revoke them. The rules that belong to no provider start with `generic-`.',
    '',
    '| provider | kinds | worst severity |',
    '| --- | --- | --- |',
    ...rows,
  ]);
}

function worstSeverity(kinds: readonly CredentialKind[]): string {
  return SEVERITIES.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'info';
}

function providerPage(provider: Provider): string {
  return lines([
    NOTE,
    '',
    `# ${escapeMarkdown(provider.name)}`,
    '',
    ...(provider.hosts.length > 0 ? [`Hosts: ${provider.hosts.map(code).join(', ')}`, ''] : []),
    '| rule | what it is | severity |',
    '| --- | --- | --- |',
    ...provider.kinds.map(
      (kind) => `| [${code(kind.id)}](#${kind.id}) | ${escapeMarkdown(kind.title)} | ${kind.severity} |`,
    ),
    ...provider.kinds.flatMap((kind) => kindSection(kind, provider)),
  ]);
}

function kindSection(kind: CredentialKind, provider: Provider): readonly string[] {
  const facts: [string, string | null][] = [
    ['Type', kind.type],
    [
      'Severity',
      kind.unconfirmed ? `${kind.severity}, with confidence low: no vendor page states the form` : kind.severity,
    ],
    ['Form', formOf(kind)],
    ['Recognised by', recognisedBy(kind)],
    ['Carried in', kind.carriedIn === undefined ? null : kind.carriedIn.map(describeCarrier).join('; ')],
    ['Hosts', kind.hosts === undefined || kind.hosts === provider.hosts ? null : kind.hosts.map(code).join(', ')],
    ['Together with', kind.pairedWith === undefined ? null : code(kind.pairedWith)],
    ['Same look as', groupOf(kind, provider)],
    ['Also known as', kind.aliases === undefined ? null : kind.aliases.map(code).join(', ')],
    ['Note', kind.testValues === undefined ? null : escapeMarkdown(kind.testValues)],
    ['Revoke or rotate', kind.revokeUrl === undefined ? null : link(kind.revokeUrl)],
    ['Documentation', kind.docsUrl === undefined ? null : link(kind.docsUrl)],
  ];
  return [
    '',
    `## ${kind.id}`,
    '',
    `${escapeMarkdown(kind.title)}.`,
    '',
    ...facts.flatMap(([name, text]) => (text === null || text === '' ? [] : [`- **${name}:** ${text}`])),
  ];
}

function formOf(kind: CredentialKind): string | null {
  if (kind.structural) return 'read by a detector of its own';
  return kind.patterns.map(describePattern).join('; or ');
}

function recognisedBy(kind: CredentialKind): string {
  if (kind.structural) return 'its structure, or the field it stands in';
  return kind.distinctive ? 'its form alone' : 'its form together with host and carrier';
}

function groupOf(kind: CredentialKind, provider: Provider): string | null {
  if (kind.group === undefined) return null;
  const others = provider.kinds.filter((other) => other.group === kind.group && other.id !== kind.id);
  return others.length === 0 ? `the group ${code(kind.group)}` : others.map((other) => code(other.id)).join(', ');
}

function describeCarrier({ in: place, name, scheme }: Carrier): string {
  const words: Record<Carrier['in'], string> = {
    header: `header ${code(name)}`,
    query: `query parameter ${code(name)}`,
    path: `path ${code(name)}`,
    body: `body field ${code(name)}`,
    'basic-user': 'user name of Basic authentication',
    'basic-pass': 'password of Basic authentication',
  };
  if (scheme === undefined || place.startsWith('basic-')) return words[place];
  return name === 'Cookie' ? `cookie ${code(scheme.replace(/=$/, ''))}` : `${words[place]} after ${code(scheme)}`;
}

function link(url: string): string {
  return url.includes('{') || url.includes(' ') ? code(url) : `<${url}>`;
}

/** Facts are plain text: whatever Markdown would take for markup is escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/\s+/g, ' ');
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
