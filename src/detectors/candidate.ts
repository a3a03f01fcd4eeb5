import type { Confidence, Severity, SeverityStep } from '../model/finding.ts';
import type { LocatedValue, Role, Sensitivity } from '../model/located-value.ts';
import type { Rule } from '../model/rule-set.ts';
import type { Span } from '../model/source-file.ts';
import type { RuleId } from '../providers/generated/rule-ids.ts';

/** How a value is sent: the place in the request, its name there in lower case (`*` if unknown), and its scheme word. */
export interface Carried {
  readonly in: 'header' | 'query' | 'path' | 'body' | 'basic-user' | 'basic-pass' | 'cookie';
  readonly name: string;
  readonly scheme: string | null;
}

/** What in the surroundings of a value says that it is a credential, strongest first. */
export type Strength = 'field' | 'scheme' | 'strong-word' | 'weak-word' | 'variable-type';

/** The generic rule that place and key alone would name. */
export interface ByPlace {
  readonly ruleId: RuleId;
  readonly strength: Strength;
}

/** Something in a value that could be a credential. */
export interface Candidate {
  readonly value: LocatedValue;
  /** Range in `value.text`: exactly the secret. */
  readonly span: Span;
  /** What stands there; of a cookie that keeps someone signed in without percent escapes. */
  readonly text: string;
  /** Kinds whose form alone identifies them and whose pattern fits exactly, most specific first. */
  readonly byForm: readonly Rule[];
  readonly byPlace: ByPlace | null;
  /** How this very value is sent, if it is. */
  readonly carried: Carried | null;
  /** The last day it is good for (`YYYY-MM-DD`), where the text around it says so. */
  readonly expires: string | null;
}

/** A place that a variable's value fills alone: there it is what a literal would be. */
export interface FilledField {
  readonly role: Role;
  readonly key: string | null;
  readonly sensitivity: Sensitivity;
  /** The type of the auth block that the place belongs to. */
  readonly authType: string | null;
  /** What stands before the value: a scheme and blanks, or nothing. */
  readonly lead: string;
}

/** Words that can be looked up. */
export interface Words extends Iterable<string> {
  readonly size: number;
  has(word: string): boolean;
}

/** Where a candidate is sent, directly and through every use of its variable. */
export interface SendContext {
  readonly sends: readonly { readonly host: string | null; readonly carried: Carried | null }[];
  /** The kind that the identifier beside it belongs to. */
  readonly pairKind?: Rule | null;
  /** What the variable that holds it fills. */
  readonly fields: readonly FilledField[];
  /** Whole lower-case words of key and variable name: what it is called itself. */
  readonly ownWords: Words;
  /** Those, and the words of hosts, collection and folder names. */
  readonly words: Words;
  /** It stands in an answer that no server has sent, and that is not expected to give a credential. */
  readonly isSampleAnswer: boolean;
}

/** What named a rule: the form of the value, the identifier beside it, the host it is sent to, a word around it, or name and place. */
export type NamedBy = 'form' | 'pair' | 'host' | 'keyword' | 'place';

/** What a candidate is, and how bad. */
export interface Decision {
  readonly rule: Rule;
  readonly namedBy: NamedBy;
  readonly title: string;
  readonly confidence: Confidence;
  readonly severity: Severity;
  readonly alternatives: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly steps: readonly SeverityStep[];
}
