import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import type { Strength } from '../candidate.ts';
import { isRefusal, type Refusal } from '../words/refusal.ts';

/** What a text is written in: in code only what is quoted is a text, all else are names. */
export type Writing = 'prose' | 'code';

/** A credential quoted in prose, code or unparsed text. */
export interface TextSnippet {
  readonly span: Span;
  readonly ruleId: RuleId;
  readonly strength: Strength;
}

/** What was found around a word, or why nothing was. */
export interface Around {
  readonly snippets: readonly TextSnippet[];
  readonly refusal: Refusal | null;
  /** Words before this were read with it. */
  readonly to: number;
}

/** A snippet, with which all words up to its end are read, or the reason that there is none. */
export function around(found: TextSnippet | Refusal): Around {
  return isRefusal(found)
    ? { snippets: [], refusal: found, to: -1 }
    : { snippets: [found], refusal: null, to: found.span.to };
}
