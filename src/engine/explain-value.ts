import {
  type Candidate,
  createDetector,
  type Detector,
  type ExplainedStep,
  type NamedBy,
} from '../detectors/detector.ts';
import type { Finding } from '../model/finding.ts';
import type { ScanIssue } from '../model/issue.ts';
import type { LocatedValue, Role, ValueHints } from '../model/located-value.ts';
import { textPlace } from '../text/place.ts';
import { applyPolicy, ruleNamesOf } from './judge/apply-policy.ts';
import { dropOverlaps } from './judge/drop-overlaps.ts';
import { fingerprintsOf } from './judge/fingerprint.ts';
import { groupBySecret, toFinding } from './judge/group-findings.ts';
import { nameFindings, slowSecrets } from './judge/name-findings.ts';
import { previewOf } from './judge/preview.ts';
import { FilePlaces, holdCandidate } from './read/file-places.ts';
import { joinFacts } from './read/file-reading.ts';
import { openSink } from './read/open-sink.ts';
import { SecondPass } from './resolve/second-pass.ts';
import type { ScanOptions } from './scan.ts';
import { DEFAULT_LIMITS } from './scan-limits.ts';

export type { NamedBy } from '../detectors/detector.ts';

/** A value, and the place in a request that it is thought to stand in. */
export interface ValueQuestion {
  readonly text: string;
  readonly key: string | null;
  readonly role: Role;
  /** Where the request goes, as the start of its url. */
  readonly host: string | null;
}

/** The value, or one that is nested in it, and what each way of finding credentials says of it. */
export interface ExplainedPart {
  readonly preview: string;
  readonly role: Role;
  readonly steps: readonly ExplainedStep[];
  /** Candidates that came of it. */
  readonly candidates: number;
}

/** A credential that is reported, or that the policy has switched off. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly namedBy: NamedBy;
  readonly isSwitchedOff: boolean;
}

export interface ValueExplanation {
  /** In a text of fewer characters nothing is found. */
  readonly shortest: number;
  /** The value's parts in the order they are judged: what is nested comes before what holds it. */
  readonly parts: readonly ExplainedPart[];
  /** More parts than are told. */
  readonly untold: number;
  readonly findings: readonly ExplainedFinding[];
  /** More findings than are told. */
  readonly untoldFindings: number;
  /** Candidates that neither form nor host nor name made a credential. */
  readonly unnamed: number;
  /** Credentials that gave way to others in the same characters. */
  readonly overlapped: number;
  /** What was not read. */
  readonly issues: readonly ScanIssue[];
}

const PATH = 'value';
const MOST_PARTS = 20;
/** Each may cost a slow fingerprint, by which the policy knows what it accepts. */
const MOST_FINDINGS = 20;

/** The types of auth blocks by the parameters that hold their secrets. */
const AUTH_TYPES: Readonly<Record<string, string>> = {
  token: 'bearer',
  password: 'basic',
  value: 'apikey',
  accesstoken: 'oauth2',
  clientsecret: 'oauth2',
  refreshtoken: 'oauth2',
  secret: 'jwt',
};

/** Takes one value through a whole scan, and tells the steps by which it is reported, or is not. */
export function explainValue(question: ValueQuestion, options: ScanOptions): ValueExplanation {
  const { rules, policy, today } = options;
  const detector = createDetector(rules, policy.customRules, today);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const told: ExplainedPart[] = [];
  let met = 0;
  const { text } = question;
  const { sink, gathered } = openSink({
    path: PATH,
    fileLength: text.length,
    detector: telling(detector, (part) => {
      met += 1;
      if (told.length < MOST_PARTS) told.push(part());
    }),
    limits,
    scripts: options.scripts ?? true,
    ids: { next: 0 },
  });
  sink.value(toValue(question));

  const places = new FilePlaces(text);
  const held = sink.candidates.map((pending) => holdCandidate(pending, places));
  const { documents, variables, uses } = gathered;
  const facts = joinFacts([{ held, documents, variables, uses: [...uses.entries()] }]);
  const secondPass = new SecondPass(detector, facts, limits.expansion);
  const decided = secondPass.decideAll(held);
  const kept = dropOverlaps(decided);
  const groups = groupBySecret(kept);
  const findings = groups.slice(0, MOST_FINDINGS).map((group): ExplainedFinding => {
    const draft = toFinding(group, { status: 'new', attributes: [] });
    const slow = fingerprintsOf(slowSecrets([draft], { most: 1, statuses: new Set(['new']) }));
    const { findings: named } = nameFindings([draft], { slow, statuses: new Set(['new']) });
    const [left] = applyPolicy(named, { policy, today, ruleNames: ruleNamesOf(rules) }).findings;
    return { finding: left ?? named[0]!, namedBy: group.best.decision.namedBy, isSwitchedOff: left === undefined };
  });
  return {
    shortest: detector.shortest,
    parts: told,
    untold: met - told.length,
    findings,
    untoldFindings: groups.length - findings.length,
    unnamed: held.length - decided.length,
    overlapped: decided.length - kept.length,
    issues: gathered.issues,
  };
}

/** The detector, which also tells what it says of each value that it is given, if that is asked for. */
function telling(detector: Detector, tell: (part: () => ExplainedPart) => void): Detector {
  const detect = (value: LocatedValue): readonly Candidate[] => {
    const candidates = detector.detect(value);
    const { text, role } = value;
    tell(() => ({
      preview: previewOf(text, null),
      role,
      steps: detector.explain(value),
      candidates: candidates.length,
    }));
    return candidates;
  };
  return { ...detector, detect };
}

function toValue({ text, key, role, host }: ValueQuestion): LocatedValue {
  return {
    text,
    role,
    key,
    sensitivity: role === 'auth-param' ? 'secret' : 'unknown',
    enabled: true,
    request: { name: null, method: null, urlTemplate: host, path: [] },
    hints: hintsOf(role, key),
    place: textPlace(),
  };
}

function hintsOf(role: Role, key: string | null): ValueHints {
  if (role !== 'auth-param' || key === null) return {};
  const name = key.toLowerCase();
  return Object.hasOwn(AUTH_TYPES, name) ? { authType: AUTH_TYPES[name]! } : {};
}
