import type { FormatId } from '../../model/document.ts';
import type { NodeId, Tree } from '../../text/tree.ts';
import type { Shape } from './walker.ts';

/** The program that writes files of a form. */
export type Tool = 'postman' | 'newman';

/**
 * Words of which a text of the form holds all those of some row. Looking for them costs far less than parsing, so that
 * other people's big files are refused at once.
 */
export interface Marks {
  readonly json?: readonly (readonly string[])[];
  readonly yaml?: readonly (readonly string[])[];
}

/** A name that one tool alone gives. */
export interface OwnWord {
  /** Stands in all that the pattern finds: most texts hold none of the words, and are searched but once. */
  readonly word: string;
  readonly pattern: RegExp;
}

/** The members in the order of the text: the others within so many behind the first, whatever stands between. */
export interface NearbyKeys {
  readonly within: number;
  readonly keys: readonly [first: string, ...others: string[]];
}

/** What shows the form in any piece of a text: it stands in such files, and in those of no other tool. */
export interface OwnMarks {
  readonly words?: readonly OwnWord[];
  readonly keys?: readonly NearbyKeys[];
}

/** A small file of a form, by which a test takes the form through everything that is derived from its record. */
export interface Sample {
  readonly path: string;
  /** A text, or what is to be written as JSON. */
  readonly content: string | object;
}

/** A form of file: all that is known of it. `forms.ts` lists the forms, and what knows several of them is derived from that. */
export interface Form {
  readonly id: FormatId;
  readonly tool: Tool;
  readonly marks: Marks;
  readonly ownMarks?: OwnMarks;
  /** Whether a node is one of the form, whatever the file's name; absent if only the name tells. */
  readonly isAt?: (tree: Tree, node: NodeId) => boolean;
  /** How a tree of the form is read; null if it is none. */
  readonly shape: Shape | null;
  /** Members in which Postman's API, and the service behind its app, wrap one of the form. */
  readonly wrappers?: readonly string[];
  /** A form that looks the same unless a member at the top tells them apart: without it the file's name decides. */
  readonly looksLike?: { readonly id: FormatId; readonly unless: string };
  readonly sample: Sample;
}

/** A file that was recognised. */
export interface Recognised {
  readonly format: FormatId;
  readonly shape: Shape;
}

/** A form that content tells, and how it is read there. */
export interface ToldForm extends Recognised {
  readonly wrappers: readonly string[];
  readonly isAt: (tree: Tree, node: NodeId) => boolean;
}
