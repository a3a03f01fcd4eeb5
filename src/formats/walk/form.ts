import type { DocumentSink } from '../../model/document.ts';
import type { FormatId } from '../../model/generated/format-id.ts';
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
  /** What tells that a text is YAML of the form, whatever the ending of its name. */
  readonly yamlSign?: string;
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

/** A name or a place that a tool gives to files of the form. All in lower case, and as it was before it became a copy. */
export interface PathSign {
  readonly pattern: RegExp;
  /** The pattern is for the file's name alone, and for what the app exports only: other files are named after those. */
  readonly isExport?: true;
  /** The pattern is for what follows this folder. */
  readonly folder?: string;
  /** Of several signs in one path that of the lowest rank counts. Those without one come last, in the order of the forms. */
  readonly rank?: number;
}

/** What is asked of forms beside how they are told and read. */
export type FormTrait =
  /** It holds requests: what lies beside it may be the data of its runs. */
  | 'collection'
  /** One collection in many files: what a definition sets holds for all that lies below its folder. */
  | 'in-folders'
  /** Its variables can be marked as secret. */
  /** It has its structure whatever ending its name has. */
  | 'structured'
  /** JSON as a rule, and otherwise some text of the tool's own. */
  | 'loose';

/** A small file of a form, by which a test takes the form through everything that is derived from its record. */
export interface Sample {
  readonly path: string;
  /** A text, or what is to be written as JSON. */
  readonly content: string | object;
}

/** A form of file that is read: all that is known of it. What knows several forms is derived from the list in `forms.ts`. */
export interface Form {
  readonly id: FormatId;
  readonly tool: Tool;
  readonly marks: Marks;
  readonly ownMarks?: OwnMarks;
  readonly paths?: readonly PathSign[];
  /** Whether a node is one of the form, whatever the file's name; absent if only the name tells. */
  readonly isAt?: (tree: Tree, node: NodeId) => boolean;
  /** Whether a file is of the form if its path promises it and `isAt` tells no other; absent if a name is not enough. */
  readonly isNamed?: (tree: Tree, path: string) => boolean;
  /** Whether the path of such a file is its tool's alone. Unless this is given, the folder it lies in tells. */
  readonly isOwnName?: (path: string) => boolean;
  /** How a tree of the form is read; `text` for what is no tree. */
  readonly shape: Shape | 'text';
  /** What a text holds if it is what its name promises; only for names that others use as well. */
  readonly textSign?: RegExp;
  readonly traits?: readonly FormTrait[];
  /** Gives the values of such a file in CSV; absent if it is never one. */
  readonly readCsv?: (text: string, sink: DocumentSink) => void;
  /** The name that a document of the form goes by, if it is not the one that stands in it. */
  readonly nameOf?: (path: string) => string | null;
  /** Members in which Postman's API, and the service behind its app, wrap one of the form. */
  readonly wrappers?: readonly string[];
  /** A form that looks the same unless a member at the top tells them apart: without it the file's name decides. */
  readonly looksLike?: { readonly id: FormatId; readonly unless: string };
  readonly sample: Sample;
}

/** A form of other tools' files: known, so that none is taken for ours, and not read. */
export interface ForeignForm {
  readonly id: string;
  readonly tool: string;
  /** Names of files, in lower case and without folders, that are never worth reading. */
  readonly names?: readonly string[];
  /** The same by the whole path. */
  readonly places?: readonly RegExp[];
  /** Whether the top of a file is of the form. What shows Postman counts for more. */
  readonly isAt?: (tree: Tree, node: NodeId) => boolean;
  readonly shape: null;
  readonly sample: Sample;
}

export type KnownForm = Form | ForeignForm;

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
