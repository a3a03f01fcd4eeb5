import type { CredentialType } from '../model/credential-type.ts';
import type { Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Reach } from './reach.ts';

/** What is known of a match beyond its rule. */
export interface SeverityFacts {
  readonly rule: Rule;
  /** Why it opens nothing, whatever its rule says. */
  readonly opensNothing: 'documented' | 'documented-pair' | 'unsigned' | 'encrypted-data' | 'sample-answer' | null;
  /** What speaks against it: a piece that is missing, its checksum, a form that nobody documents, a name with other meanings. */
  readonly doubt: 'broken' | 'checksum' | 'form' | 'name' | null;
  /** `told`: it says itself that it lasts, or until when. */
  readonly life: 'expired' | 'told' | 'unknown';
  /** It stands in what a server answered. */
  readonly isAnswer: boolean;
  readonly reach: Reach;
  /** Its form alone tells which service gave it out. */
  readonly isKnownByForm: boolean;
  /** It is sent to the hosts of its own rule. */
  readonly isAtHome: boolean;
  /** What everyone tries; what is short or made of words; or characters as services make them. */
  readonly strength: 'well-known' | 'chosen' | 'made';
}

/** Of each question the first row that applies counts. */
export type SeverityQuestion = 'opens' | 'evidence' | 'life' | 'reach' | 'strength';

/** A row of the table: when it applies, and what it takes away. No row makes a finding worse than its rule is. */
export interface SeverityRow {
  readonly id: string;
  readonly question: SeverityQuestion;
  readonly when: (facts: SeverityFacts) => boolean;
  /** `one-less`: one step down. A severity: that at most. */
  readonly effect: 'one-less' | Severity;
  readonly reason: string;
  readonly source: string;
}

/** What a credential of these types opens is where it is sent, as long as no service is known that gave it out. */
const OPENS_ITS_HOST: ReadonlySet<CredentialType> = new Set([
  'password',
  'api-key',
  'access-token',
  'refresh-token',
  'client-secret',
  'session',
  'connection-string',
]);
/** What a service makes, so that one which a person chose is a sample or easy to guess. */
const MADE_BY_SERVICES: ReadonlySet<CredentialType> = new Set([
  'api-key',
  'access-token',
  'refresh-token',
  'client-secret',
]);

const opensItsHost = ({ rule }: SeverityFacts): boolean => rule.isGeneric && OPENS_ITS_HOST.has(rule.type);

const POSTMAN_FILES = 'public Postman collections and environments';

/** `docs/severity.md` shows these rows, and a test holds the two against each other. */
export const SEVERITY_ROWS = [
  {
    id: 'documented',
    question: 'opens',
    when: ({ opensNothing }) => opensNothing === 'documented',
    effect: 'info',
    reason: 'the value is printed in documentation',
    source: 'src/detectors/words/documented-rows.ts, and the samples of the providers',
  },
  {
    id: 'documented-pair',
    question: 'opens',
    when: ({ opensNothing }) => opensNothing === 'documented-pair',
    effect: 'info',
    reason: 'the pair is printed in documentation',
    source: 'src/detectors/words/documented-rows.ts',
  },
  {
    id: 'unsigned',
    question: 'opens',
    when: ({ opensNothing }) => opensNothing === 'unsigned',
    effect: 'info',
    reason: 'the token is not signed',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-6',
  },
  {
    id: 'encrypted-data',
    question: 'opens',
    when: ({ opensNothing }) => opensNothing === 'encrypted-data',
    effect: 'info',
    reason: 'it is encrypted data, and no place for a token',
    source: 'https://www.rfc-editor.org/rfc/rfc7516',
  },
  {
    id: 'sample-answer',
    question: 'opens',
    when: ({ opensNothing }) => opensNothing === 'sample-answer',
    effect: 'info',
    reason: 'no server has sent the answer, and a name of many meanings alone says that it is a credential',
    source: 'src/formats/postman/parts/saved-answer.ts; https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1',
  },
  {
    id: 'demo',
    question: 'opens',
    when: ({ reach, isKnownByForm }) => reach === 'demo' && !isKnownByForm,
    effect: 'info',
    reason: 'it is sent only to a service made for trying things out',
    source: 'src/detectors/words/host-rows.ts',
  },
  {
    id: 'broken-token',
    question: 'opens',
    when: ({ doubt }) => doubt === 'broken',
    effect: 'info',
    reason: 'a piece of the token is missing, so that its signature does not fit',
    source: 'https://www.rfc-editor.org/rfc/rfc7515#section-5.2',
  },
  {
    id: 'checksum',
    question: 'evidence',
    when: ({ doubt }) => doubt === 'checksum',
    effect: 'medium',
    reason: 'its checksum is wrong',
    source: 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  },
  {
    id: 'doubtful-form',
    question: 'evidence',
    when: ({ doubt }) => doubt === 'form',
    effect: 'one-less',
    reason: 'no document of the service confirms its form',
    source: 'docs/patterns.md: unconfirmed',
  },
  {
    id: 'doubtful-name',
    question: 'evidence',
    when: ({ doubt }) => doubt === 'name',
    effect: 'one-less',
    reason: 'only its name says what it is, and that has other meanings',
    source: POSTMAN_FILES,
  },
  {
    id: 'chosen',
    question: 'evidence',
    when: (facts) => facts.strength !== 'made' && facts.rule.isGeneric && MADE_BY_SERVICES.has(facts.rule.type),
    effect: 'one-less',
    reason: 'it is short or made of words, as no service gives one out',
    source: POSTMAN_FILES,
  },
  {
    id: 'expired',
    question: 'life',
    when: ({ life }) => life === 'expired',
    effect: 'low',
    reason: 'it has expired',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
  },
  {
    id: 'session',
    question: 'life',
    when: ({ rule }) => rule.type === 'session',
    effect: 'one-less',
    reason: 'a session ends by itself, mostly within days',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html',
  },
  {
    id: 'answer',
    question: 'life',
    when: (facts) => facts.isAnswer && facts.life === 'unknown' && opensItsHost(facts),
    effect: 'medium',
    reason: 'it is what a server answered to somebody, mostly for a short time or as a sample',
    source: POSTMAN_FILES,
  },
  {
    id: 'local',
    question: 'reach',
    when: (facts) => facts.reach === 'local' && opensItsHost(facts),
    effect: 'low',
    reason: 'it is sent only to the machine itself',
    source: 'https://www.rfc-editor.org/rfc/rfc6761',
  },
  {
    id: 'reserved',
    question: 'reach',
    when: (facts) => facts.reach === 'reserved' && opensItsHost(facts),
    effect: 'low',
    reason: 'it is sent only to names or addresses for documentation',
    source: 'https://www.rfc-editor.org/rfc/rfc2606',
  },
  {
    id: 'sandbox',
    question: 'reach',
    when: (facts) => facts.reach === 'sandbox' && (opensItsHost(facts) || facts.isAtHome),
    effect: 'low',
    reason: 'it is sent only to a sandbox, with data and money that are pretended',
    source: 'https://developer.paypal.com/tools/sandbox/',
  },
  {
    id: 'private',
    question: 'reach',
    when: (facts) => facts.reach === 'private' && opensItsHost(facts),
    effect: 'one-less',
    reason: 'it is sent only to addresses that are reached from within a network',
    source: 'https://www.rfc-editor.org/rfc/rfc1918',
  },
  {
    id: 'staging',
    question: 'reach',
    when: (facts) => facts.reach === 'staging' && opensItsHost(facts),
    effect: 'one-less',
    reason: 'it is sent only to systems for development or tests',
    source: POSTMAN_FILES,
  },
  {
    id: 'well-known',
    question: 'strength',
    when: (facts) => facts.strength === 'well-known' && facts.reach !== 'public' && opensItsHost(facts),
    effect: 'low',
    reason: 'everyone knows it, and nothing says that it opens a host which everyone reaches',
    source: 'https://nordpass.com/most-common-passwords-list/',
  },
] as const satisfies readonly SeverityRow[];
