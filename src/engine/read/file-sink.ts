import type { Candidate } from '../../detectors/candidate.ts';
import type { Detector } from '../../detectors/detector.ts';
import { carriedBy, isAuthorizationName, sentToOf } from '../../detectors/fields/carried-by.ts';
import { holdsLiteral, variableOf } from '../../detectors/variable-value.ts';
import { classifyKey } from '../../detectors/words/key-words.ts';
import type { DocumentInfo, DocumentSink, PostureFact, VariableDefinition } from '../../model/document.ts';
import type { IssueData, ScanIssue } from '../../model/issue.ts';
import type { LocatedValue } from '../../model/located-value.ts';
import type { PostureFactId } from '../../model/posture.ts';
import type { RequestContext } from '../../model/request-context.ts';
import { detach } from '../../text/detach.ts';
import { filledField, leadOf } from '../resolve/filled-field.ts';
import { projectDepthOf } from '../resolve/project-folders.ts';
import { authorityOf } from '../resolve/request-hosts.ts';
import { foldersOf, type ScannedDocument, type ScannedRequest } from '../resolve/scanned-document.ts';
import type { UseTable } from '../resolve/use-table.ts';
import { hasReference, referencedNames } from '../resolve/variable-references.ts';
import { LONGEST_VALUE, type ScriptSetting, type VariableEntry } from '../resolve/variable-table.ts';
import type { ScanLimits } from '../scan-limits.ts';
import { holdsNothing } from '../unfold/flat-text.ts';
import type { FindUnfold, InnerContext, Unfold } from '../unfold/unfold.ts';
import type { ScriptFact } from '../unfold/unfold-script.ts';
import { CleanTexts } from './clean-texts.ts';
import { SENT_ROLES } from './sent-roles.ts';

/** What is gathered of a file while it is read. */
export interface Gathered {
  readonly documents: ScannedDocument[];
  readonly variables: (VariableEntry | ScriptSetting)[];
  readonly uses: UseTable;
  readonly issues: ScanIssue[];
  readonly ids: IdSource;
}

/** Gives documents and requests their numbers. All sides of a scan share one. */
export interface IdSource {
  next: number;
}

/** A candidate whose file is still being read. */
export interface PendingCandidate {
  readonly candidate: Candidate;
  readonly document: ScannedDocument;
  readonly request: ScannedRequest | null;
  readonly path: readonly string[];
  readonly auth: number | null;
  readonly context: InnerContext;
}

/** A posture fact whose file is still being read. */
export interface PendingPosture {
  readonly fact: PostureFactId;
  readonly value: LocatedValue;
  readonly document: ScannedDocument;
  readonly request: ScannedRequest | null;
  readonly path: readonly string[];
  readonly auth: number | null;
  readonly authority: string | null;
}

export interface FileSinkOptions {
  readonly path: string;
  /** Bytes of the file. */
  readonly fileLength: number;
  readonly gathered: Gathered;
  readonly detector: Detector;
  readonly findUnfold: FindUnfold;
  readonly limits: ScanLimits;
  /** False leaves scripts unread. */
  readonly scripts: boolean;
}

/** The names in a text, and what stands before a reference that is all else of it. */
interface References {
  readonly names: readonly string[];
  readonly lead: string | null;
}

const NO_PATH: readonly string[] = [];
const NOTHING = { count: 0, isWhole: false };
const OUTERMOST: InnerContext = { depth: 0, variable: null, authority: null };

const SHORTEST_SEGMENT = 10;

/** What a file may cost however small it is, and what a value and a candidate cost beside the characters looked at. */
const SMALL_WORK = 1_000_000;
const VALUE_WORK = 16;
const CANDIDATE_WORK = 500;

/** Texts with references that are remembered: longer ones are bodies. */
const LONGEST_REFERENCE = 200;
const MOST_REFERENCES = 5000;

/** Longer keys and names are texts, of which each finding would keep a copy. None means anything: only what is told is shorter. */
const LONGEST_NAME = 1000;

/** What is mostly the key of an entry (`rateKey`, a loop's `key`) rather than one that opens something. */
const ENTRY_KEY = /key$/i;

/** Takes the values of one file as they are read, and keeps only what could be a credential. */
export class FileSink implements DocumentSink {
  readonly candidates: PendingCandidate[] = [];
  readonly postures: PendingPosture[] = [];
  documents = 0;
  readonly #options: FileSinkOptions;
  readonly #requests = new WeakMap<RequestContext, ScannedRequest>();
  #document: ScannedDocument;
  /** The request of the values that come just now, and what is known of it. */
  #request: RequestContext | null = null;
  #scanned: ScannedRequest | null = null;
  #values = 0;
  #workLeft: number;
  readonly #references = new Map<string, References>();
  /** Where references to credentials are known to go. */
  readonly #goals = new Set<string>();
  readonly #clean = new CleanTexts();
  readonly #paths = new WeakMap<readonly string[], readonly string[]>();
  readonly #names = new Map<string, string>();
  #isLimited = false;

  constructor(options: FileSinkOptions) {
    this.#options = options;
    this.#workLeft = SMALL_WORK + options.limits.workFactor * options.fileLength;
    this.#document = this.#register({ path: options.path, format: 'text', name: null });
  }

  document(info: DocumentInfo): void {
    this.documents += 1;
    this.#document = this.#register(info);
  }

  value(value: LocatedValue): void {
    if (value.request !== this.#request) this.#enter(value.request);
    if (value.role === 'script' && !this.#options.scripts) return;
    const variable = variableOf(value);
    const sentTo = sentToOf(value);
    const authority = sentTo === null ? null : authorityOf(sentTo);
    this.#take(value, variable === null && authority === null ? OUTERMOST : { depth: 0, variable, authority });
  }

  variable(definition: VariableDefinition): void {
    const { name, scope, enabled, value } = definition;
    // Of a longer text no more counts than that there is one.
    const text = detach(value.text.slice(0, LONGEST_VALUE + 1));
    this.#options.gathered.variables.push({ name: detach(name), scope, enabled, text, document: this.#document });
  }

  posture({ fact, value }: PostureFact): void {
    if (fact !== 'secret-type-plaintext' || isFilledIn(value)) this.#hold(fact, value, null);
  }

  #hold(fact: PostureFactId, value: LocatedValue, authority: string | null): void {
    const request = this.#requestOf(value.request);
    const path = this.#pathOf(value.request);
    this.postures.push({ fact, value, document: this.#document, request, path, auth: authOf(value), authority });
  }

  scriptFact({ kind, value }: ScriptFact): void {
    if (kind === 'sends') this.posture({ fact: 'script-sends-elsewhere', value });
    else if (namesSecret(value.text)) this.posture({ fact: 'script-prints-secret', value });
  }

  /**
   * Takes what a script gives variables to: its references are uses, also those of a variable that it is set to. What else
   * it says, the script says itself.
   */
  scriptUse(value: LocatedValue, url: string | null): void {
    const { role, key, text } = value;
    if (role === 'variable' && key !== null) {
      const setting = { name: detach(key), scope: 'script', text: detach(text), document: this.#document } as const;
      this.#options.gathered.variables.push(setting);
    } else this.#takeUses(value, { depth: 1, variable: null, authority: url === null ? null : authorityOf(url) });
  }

  #takeUses(value: LocatedValue, context: InnerContext): void {
    if (!hasReference(value.text) || !this.#mayTakeMore(value)) return;
    this.#recordUses(value, context);
    const within = { ...context, depth: context.depth + 1 };
    const unfold = this.#options.findUnfold(value, context.depth);
    unfold?.(value, (part, authority) => this.#takeUses(part, { ...within, authority: authority ?? within.authority }));
  }

  issue(issue: ScanIssue): void {
    this.#options.gathered.issues.push(issue);
  }

  #take(given: LocatedValue, context: InnerContext): void {
    const value = withShortKey(given);
    if (value.text === '' || !this.#mayTakeMore(value) || value.text.length < this.#options.detector.shortest) return;
    if (holdsNothing(value)) {
      this.#detect(value, context);
      return;
    }
    const refers = hasReference(value.text);
    if (refers && SENT_ROLES.has(value.role)) this.#recordUses(value, context);
    if (isPlainSegment(value) || this.#clean.has(value)) return;
    const before = this.candidates.length;
    const unfold = this.#options.findUnfold(value, context.depth);
    const inner = unfold === null ? NOTHING : this.#takeInner(value, context, unfold);
    if (!inner.isWhole) this.#detect(value, context);
    if (this.candidates.length === before && this.#isSameEverywhere(context, refers, inner.count)) {
      this.#clean.add(value);
    }
  }

  #takeInner(value: LocatedValue, context: InnerContext, unfold: Unfold): { count: number; isWhole: boolean } {
    let count = 0;
    let within: InnerContext | null = null;
    const isWhole = unfold(value, (part, authority) => {
      count += 1;
      within ??= {
        depth: context.depth + 1,
        variable: context.variable,
        authority: authority ?? context.authority,
      };
      this.#take(part, within);
    });
    return { count, isWhole };
  }

  /** Whether a text says the same wherever it stands: it was read to its depths, and no references in it count. */
  #isSameEverywhere({ depth }: InnerContext, refers: boolean, inner: number): boolean {
    if (inner > 0) return depth === 0 && !refers;
    return depth < this.#options.limits.unfoldDepth;
  }

  #detect(value: LocatedValue, context: InnerContext): void {
    for (const candidate of this.#options.detector.detect(value)) {
      if (this.candidates.length >= this.#options.limits.candidatesPerFile) {
        this.reportLimit('candidates');
        return;
      }
      this.#workLeft -= CANDIDATE_WORK;
      const request = this.#requestOf(value.request);
      const path = this.#pathOf(value.request);
      const variable = context.variable ?? variableOf(value);
      const { depth, authority } = context;
      const within = { depth, variable, authority };
      const auth = authOf(value);
      this.candidates.push({ candidate, document: this.#document, request, path, auth, context: within });
    }
  }

  #recordUses(value: LocatedValue, { authority: elsewhere }: InnerContext): void {
    const { names, lead } = this.#referencesIn(value.text);
    if (names.length === 0) return;
    const request = this.#requestOf(value.request);
    const path = this.#pathOf(value.request);
    const carried = carriedBy(value);
    const field = filledField(value, lead);
    const authority = elsewhere === null ? null : this.#nameOf(elsewhere);
    const use = { document: this.#document, request, path, auth: authOf(value), authority, carried, field };
    for (const name of names) this.#options.gathered.uses.add(name, use);
    if (field !== null && request?.exampleOf == null) this.#noteGoal(value, authority, names[0]!);
  }

  /** One reference to a credential for each place that such go to, unless that says itself that nobody can read it on the way. */
  #noteGoal(value: LocatedValue, authority: string | null, variable: string): void {
    const goal = authority ?? this.#requestOf(value.request)?.authority ?? `auth ${authOf(value)}`;
    const id = `${this.#document.id} ${goal}`;
    if (ENCRYPTED.test(goal) || this.#goals.has(id) || !value.enabled || !isCredentialField(value, variable)) return;
    this.#goals.add(id);
    this.#hold('credentials-over-http', value, authority);
  }

  /** The variables that a text refers to. Postman repeats the same few references in every request. */
  #referencesIn(text: string): References {
    const known = this.#references.get(text);
    if (known !== undefined) return known;
    const references = { names: referencedNames(text).map(detach), lead: leadOf(text) };
    if (text.length <= LONGEST_REFERENCE && this.#references.size < MOST_REFERENCES) {
      this.#references.set(detach(text), references);
    }
    return references;
  }

  /** Counts what is done for the file: an input that makes it look at the same text again and again is cut short. */
  #mayTakeMore({ text }: LocatedValue): boolean {
    this.#values += 1;
    this.#workLeft -= text.length + VALUE_WORK;
    if (this.#values <= this.#options.limits.valuesPerFile && this.#workLeft >= 0) return true;
    this.reportLimit('values');
    return false;
  }

  /** Says once that not all of the file was read. */
  reportLimit(what: IssueData['too-many-values']['what']): void {
    if (this.#isLimited) return;
    this.#isLimited = true;
    const { path } = this.#document;
    this.issue({ code: 'too-many-values', data: { what }, path, line: null, incomplete: true });
  }

  #register(info: DocumentInfo): ScannedDocument {
    const { documents } = this.#options.gathered;
    const name = this.#nameOf(info.name);
    const { path, format, setsAuth = false } = info;
    const folders = foldersOf(path);
    const projectDepth = projectDepthOf(folders);
    const document = { path, format, name, setsAuth, id: this.#nextId(), folders, projectDepth, requests: [] };
    documents.push(document);
    return document;
  }

  #nextId(): number {
    const { ids } = this.#options.gathered;
    ids.next += 1;
    return ids.next;
  }

  /** Registers the request of the values to come, also if none of them is worth keeping: auth is inherited by all. */
  #enter(request: RequestContext | null): void {
    this.#request = request;
    this.#scanned = this.#scannedOf(request);
  }

  /** A copy of a name, the same for all that have it. */
  #nameOf(name: string | null): string | null {
    if (name === null) return null;
    let copy = this.#names.get(name);
    if (copy === undefined) {
      copy = detach(name.slice(0, LONGEST_NAME));
      this.#names.set(name, copy);
    }
    return copy;
  }

  /** The names around a request, copied once for all requests of a folder. */
  #pathOf(request: RequestContext | null): readonly string[] {
    if (request === null) return NO_PATH;
    const known = this.#paths.get(request.path);
    if (known !== undefined) return known;
    const path = request.path.map((name) => this.#nameOf(name)!);
    this.#paths.set(request.path, path);
    return path;
  }

  /** The request a value belongs to, or null for values of a collection or folder. */
  #requestOf(request: RequestContext | null): ScannedRequest | null {
    return request === this.#request ? this.#scanned : this.#scannedOf(request);
  }

  #scannedOf(request: RequestContext | null): ScannedRequest | null {
    if (request === null || (request.urlTemplate === null && request.name === null)) return null;
    const known = this.#requests.get(request);
    if (known !== undefined) return known;
    const scanned: ScannedRequest = {
      id: this.#nextId(),
      exampleOf: this.#scannedOf(request.exampleOf ?? null)?.id ?? null,
      isSampleAnswer: request.isSampleAnswer === true,
      document: this.#document,
      name: this.#nameOf(request.name),
      method: this.#nameOf(request.method),
      authority: detach(authorityOf(request.urlTemplate ?? '')),
      path: this.#pathOf(request),
      auth: request.auth ?? null,
    };
    this.#document.requests.push(scanned);
    this.#requests.set(request, scanned);
    return scanned;
  }
}

/** The auth block that a value is a parameter of. */
function authOf({ role, request }: LocatedValue): number | null {
  return role === 'auth-param' ? (request?.auth ?? null) : null;
}

function withShortKey(value: LocatedValue): LocatedValue {
  const { key } = value;
  return key === null || key.length <= LONGEST_NAME ? value : { ...value, key: key.slice(0, LONGEST_NAME) };
}

/** `orders`, `v1`, `{{id}}`: no part of a path as short as that holds a credential. */
function isPlainSegment({ text, role, hints }: LocatedValue): boolean {
  return role === 'url' && text.length < SHORTEST_SEGMENT && hints.part === 'path-segment';
}

const LETTERS = /^[a-z]+$/i;
const ENCRYPTED = /^(?:https|wss|grpcs?|mqtts):/i;

/** Whether a variable that fills a field is a credential, as the field says, or else the name of the variable. */
function isCredentialField({ role, key, sensitivity }: LocatedValue, variable: string): boolean {
  // What a script signs with stays where it is.
  if (role === 'script') return false;
  if (sensitivity !== 'unknown') return sensitivity === 'secret';
  if (role === 'auth-param' || key === null) return false;
  if (role === 'header' && isAuthorizationName(key.toLowerCase())) return true;
  return namesSecret(key) || classifyKey(variable).strength === 'strong';
}

/** Whether a variable has a value that does not only say what is to be put there (`longtoken`). */
function isFilledIn(value: LocatedValue): boolean {
  return holdsLiteral(value) && !(LETTERS.test(value.text) && namesSecret(value.text));
}

/** Whether a name says that what goes by it is a credential, so that it matters if that is printed. */
function namesSecret(name: string): boolean {
  const { strength } = classifyKey(name);
  return strength === 'strong' || (strength === 'weak' && !ENTRY_KEY.test(name));
}
