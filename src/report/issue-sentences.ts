import type { IssueCode, IssueData, IssueFact, ScanIssue } from '../model/issue.ts';
import { shortenCommit } from './describe-history.ts';

type Sentence<Code extends IssueCode> = Code extends keyof IssueData ? (data: IssueData[Code]) => string : string;

const TOO_MANY_VALUES: Readonly<Record<IssueData['too-many-values']['what'], string>> = {
  values: 'The file holds more values than are read; the rest was not scanned.',
  nested: 'The file holds more nested text than is read; the rest was scanned as plain text.',
  candidates: 'The file holds more possible credentials than are kept; the rest was left out.',
  'candidates-of-all':
    'The files together hold more possible credentials than a scan keeps; the rest of this one was left out.',
  references:
    'The variables of the files together are referred to more often than is followed: what some values of this one are, and where they are sent, is not known.',
};

const SCAN_LIMITS: Readonly<Record<Exclude<IssueData['scan-limit']['what'], 'unseen'>, string>> = {
  files: 'The files together are larger than the limit for one scan; this one was not scanned.',
  beside:
    'A collection beside the file refers to its columns, and the files that may be such data are larger together than a ' +
    'scan keeps: this one was not scanned. Scan its folder by itself.',
  fetched: 'The scan had read as much as it may before it came to the file.',
};

const MISSING: Readonly<Record<Exclude<IssueData['file-missing']['from'], 'caller'>, string>> = {
  git: 'Git does not have it here: in a partial clone, get it with `git fetch --refetch --no-filter`.',
  'git-versions':
    'Git does not have all versions of files here whose content would tell what they are: in a partial clone, get them with `git fetch --refetch --no-filter`.',
  github: 'GitHub did not give the file.',
};

const TRUNCATED: Readonly<Record<Exclude<IssueData['history-truncated']['what'], 'last-versions'>, string>> = {
  commits: 'There are more commits, or versions of files in them, than are scanned one by one: only the newest were.',
  versions: 'The past versions of files are larger together than a scan reads; the rest was not scanned.',
  clone: 'This clone is shallow: get the rest with `git fetch --unshallow`.',
};

/** What is said of an issue, by its code. What a code means in general, `ISSUE_DOCS` says. */
const SENTENCES: { readonly [Code in IssueCode]: Sentence<Code> } = {
  'invalid-json': 'The file is not valid JSON; what could be read of it was scanned.',
  'invalid-yaml': 'The file is not valid YAML; it was scanned as text.',
  'merge-conflict': 'The file holds the marks of a merge conflict; both sides were scanned.',
  'duplicate-key': 'A name stands twice in one object; both values were scanned.',
  'too-deep': 'The file is nested more deeply than is read; what could be read of it was scanned.',
  'too-large': (data) =>
    data === null
      ? 'The file is larger than a scan reads.'
      : `The file is larger than ${Math.floor(data.maxBytes / 1024 / 1024)} MB.`,
  'too-many-values': ({ what }) => TOO_MANY_VALUES[what],
  'scan-limit': (data) =>
    data.what === 'unseen'
      ? `GitHub shows nothing of ${data.files} files whose names say nothing either: the first ${data.read} were read.`
      : SCAN_LIMITS[data.what],
  'fingerprint-limit': ({ findings }) =>
    `There are more short secrets than a scan reckons fingerprints for: ${findings} findings go by their place, so that no entry of a policy or baseline accepts them.`,
  'undecodable-text': 'Some bytes are no text in the encoding of the file.',
  unrecognised: ({ isEncoded }) =>
    isEncoded
      ? 'The file has a name of Postman’s and holds a text in an encoding that is not read.'
      : 'The file has a name of Postman’s and none of its forms; it was scanned as text.',
  'binary-file': 'The file is not text.',
  'archive-unreadable': 'The archive, or this entry of it, could not be unpacked and was not scanned.',
  'archive-limit': 'The archive unpacks to more than is read; the rest was not scanned.',
  'lfs-pointer': 'The file is kept in Git LFS; only its pointer is in the repository.',
  submodule: 'A repository within this one: scan it by itself.',
  unmerged: 'It is in conflict, so that nothing of it is staged.',
  symlink: 'Symbolic links are not followed; the file they point to is scanned where it stands.',
  'file-missing': (data) =>
    data.from === 'caller' ? `The version of commit ${shortenCommit(data.commit)} was not read.` : MISSING[data.from],
  'file-unreadable': 'It cannot be read: check its permissions.',
  'list-truncated':
    'The change is so large that GitHub does not list all of its files; those beyond its limits were not read.',
  'history-truncated': (data) =>
    data.what === 'last-versions'
      ? `The history holds more text than one scan reads: the last ${data.versions} versions of files were not scanned.`
      : TRUNCATED[data.what],
  'permission-missing': 'The App may not read pull requests, so the base is the one that the event named.',
  'broke-off': 'Reading the file took more time or memory than a scan allows; it was not scanned.',
  'internal-error': 'Postwarden failed on this file; please report it.',
};

/** What is said of an issue to whoever reads a report. */
export function wordIssue(issue: ScanIssue): string {
  const sentence = sentenceOf(issue);
  // Without its base a file is judged all the same, and more strictly.
  if (issue.version === 'base') return `Before this change: ${sentence} So nothing in it counts as there before.`;
  return issue.version === undefined ? sentence : `In commit ${shortenCommit(issue.version.commit)}: ${sentence}`;
}

function sentenceOf({ code, data }: IssueFact): string {
  const sentence: string | ((of: never) => string) = SENTENCES[code];
  // The type of a fact holds code and data together; of a row that was looked up, TypeScript no longer knows it.
  return typeof sentence === 'string' ? sentence : sentence(data as never);
}
