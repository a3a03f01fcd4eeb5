import type { Span } from '../../model/source-file.ts';
import { type Judgement, judgeValue, withoutReferences } from './placeholder.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isTokenShaped } from './value-shape.ts';

/** As what a text is judged: people make passwords up, services give tokens out. */
export type SecretKind = 'password' | 'token';

export const UNFINISHED = refuse('unfinished', 'it is part of a template: with references, and too little beside them');

/** Whether a text may be a password, by its characters alone: it is not the placeholder of one. */
export function mayBePassword(text: string, key: string | null = 'password'): boolean {
  return judgeValue(text, key, 'password').verdict !== 'placeholder';
}

/** A stretch of a text that may be a credential, under the name it goes by. It is judged once, however many ask. */
export class Stretch {
  readonly text: string;
  readonly span: Span;
  readonly key: string | null;
  #asPassword: Judgement | null = null;
  #asToken: Judgement | null = null;

  constructor(around: string, span: Span, key: string | null) {
    this.text = around.slice(span.from, span.to);
    this.span = span;
    this.key = key;
  }

  judgedAs(kind: SecretKind): Judgement {
    if (kind === 'password') {
      this.#asPassword ??= judgeValue(this.text, this.key, kind);
      return this.#asPassword;
    }
    this.#asToken ??= judgeValue(this.text, this.key, kind);
    return this.#asToken;
  }

  isPlaceholderAs(kind: SecretKind): boolean {
    return this.judgedAs(kind).verdict === 'placeholder';
  }

  isWeakAs(kind: SecretKind): boolean {
    return this.judgedAs(kind).verdict === 'weak';
  }

  /** Why it is no credential wherever it stands: it is a placeholder, or part of a template. Null if it may be one. */
  refusalAs(kind: SecretKind): Refusal | null {
    if (this.isPlaceholderAs(kind)) return this.judgedAs(kind);
    return this.isUnfinished ? UNFINISHED : null;
  }

  /** Half a template: `{{token` or what is left of `{{a}}-{{b}}` when too little is literal. */
  get isUnfinished(): boolean {
    return this.text.includes('{{') && !isTokenShaped(withoutReferences(this.text).trim());
  }

  get hasReference(): boolean {
    return withoutReferences(this.text) !== this.text;
  }
}
