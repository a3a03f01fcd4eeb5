import type { ErrorCode } from '../model/errors.ts';
import type { IssueCode } from '../model/issue.ts';

/** What a code means, and what to do about it. */
export interface CodeDoc {
  readonly meaning: string;
  readonly advice: string;
}

/** Every issue code. `docs/issues.md` is built from this. */
export const ISSUE_DOCS: Readonly<Record<IssueCode, CodeDoc>> = {
  'invalid-json': {
    meaning: 'The file is not valid JSON. What could be read of it was scanned, the rest as text.',
    advice: 'Correct the file at the line given, or export it anew.',
  },
  'invalid-yaml': {
    meaning: 'The file is not valid YAML. What could be read of it was scanned, the rest as text.',
    advice: 'Correct the file at the line given.',
  },
  'merge-conflict': {
    meaning: 'The file holds the markers of a merge conflict. Both sides were scanned.',
    advice: 'Resolve the conflict.',
  },
  'duplicate-key': {
    meaning: 'An object has a key twice. Postman uses the last one; all were scanned.',
    advice: 'Remove what is not meant to be there.',
  },
  'too-deep': {
    meaning: 'The file is nested deeper than any Postman file. It was scanned as text.',
    advice: 'Look at how the file was made: Postman writes no such files.',
  },
  'too-large': {
    meaning: 'The file is larger than what is read (25 MB on the server, 100 MB on the command line).',
    advice: 'Split the collection, or leave generated reports out of git.',
  },
  'too-many-values': {
    meaning:
      'The file holds more values, or more that could be a credential, than are looked at, or the variables of the scan are referred to more often than is followed. The rest was not.',
    advice: 'Split the file, or scan folders one by one.',
  },
  'scan-limit': {
    meaning:
      'The files of this scan are larger in all than what is read in one scan, or the data beside its collections than what is kept (16 MB).',
    advice: 'Scan folders one by one, or commit in smaller steps.',
  },
  'fingerprint-limit': {
    meaning:
      'There are more secrets of fewer than 20 characters than a scan reckons fingerprints for (500 on the server, 5,000 on the command line). The findings beyond go by their place.',
    advice: 'Nothing is left out. Ignore generated data by its path, if that is what it is.',
  },
  'undecodable-text': {
    meaning: 'The file is neither UTF-8 nor UTF-16 nor UTF-32. What could be decoded was scanned.',
    advice: 'Save the file as UTF-8.',
  },
  unrecognised: {
    meaning:
      'The file has the name of a Postman file and none of its forms. It was scanned as text; one that holds hardly a word counts as not read: it may be base64 of an archive, or hex. So does one with forms among text that is none and holds hardly a word.',
    advice: 'Check that it is what its name says, or export it anew.',
  },
  'binary-file': {
    meaning: 'The file has the name of a Postman file and binary content.',
    advice: 'Check that it is what its name says.',
  },
  'archive-unreadable': {
    meaning: 'The archive (ZIP, gzip or tar) is damaged or encrypted, so its entries were not read.',
    advice: 'Commit the files themselves, or none.',
  },
  'archive-limit': {
    meaning: 'The archive unpacks to more than what is read (200 MB, 2,000 entries, ratio 100, archives three deep).',
    advice: 'Commit the files themselves.',
  },
  'lfs-pointer': {
    meaning: 'The file is stored with Git LFS: the repository holds a pointer, and what it points to was not read.',
    advice: 'Keep Postman files in git itself.',
  },
  submodule: {
    meaning: 'The entry is a repository of its own, which was not read.',
    advice: 'Scan that repository by itself.',
  },
  unmerged: {
    meaning: 'The file is in conflict: the index holds several versions of it, and nothing of it is staged.',
    advice: 'Resolve the conflict, then `git add` the file.',
  },
  symlink: {
    meaning: 'The entry is a symbolic link. Links are not followed.',
    advice: 'Nothing, if the file it points to is in the repository: that one is scanned.',
  },
  'file-missing': {
    meaning: 'The file was to be there and was not: it was deleted, or history was rewritten, in the meantime.',
    advice: 'Run the check again.',
  },
  'file-unreadable': {
    meaning: 'The file could not be read.',
    advice: 'Check its permissions, or run the check again.',
  },
  'list-truncated': {
    meaning: 'GitHub lists at most 3,000 changed files. What lies beyond was not read.',
    advice: 'Split the change, or scan the work tree on the command line.',
  },
  'history-truncated': {
    meaning:
      'The history is longer than is read: more commits or more text than one scan takes, or a shallow clone. What is left out was not scanned.',
    advice: 'Scan the range on the command line; in a shallow clone, get the rest first: `git fetch --unshallow`.',
  },
  'permission-missing': {
    meaning: 'The App lacks a permission, so a part of its work was left out.',
    advice: "Accept the App's new permissions in the settings of the organisation.",
  },
  'broke-off': {
    meaning:
      'Reading the file took more time or memory than a scan allows, so it was given up. Everything else was scanned.',
    advice: 'Split the file. If it is an ordinary one, report it: it should not cost so much.',
  },
  'internal-error': {
    meaning: 'Postwarden failed on this file.',
    advice: 'Report it, without the file if it is private: the code and the kind of file help.',
  },
};

/** Every error code: reasons why a whole run could not be done. */
export const ERROR_DOCS: Readonly<Record<ErrorCode, CodeDoc>> = {
  usage: { meaning: 'The arguments do not fit together.', advice: 'See `postwarden --help`.' },
  'config-invalid': {
    meaning: 'The policy file that was given has mistakes. Nothing was scanned.',
    advice: 'Correct the lines given; docs/policy.md describes the format.',
  },
  'path-missing': {
    meaning: 'A file or folder that was named is not there, or cannot be used.',
    advice: 'Check the path.',
  },
  'git-failed': { meaning: 'git could not do what was asked of it.', advice: 'Run the same git command by hand.' },
  'github-refused': {
    meaning: 'GitHub refused a request that the scan cannot do without.',
    advice: 'Check the permissions of the App, then run the check again.',
  },
  'github-unreachable': { meaning: 'GitHub did not answer.', advice: 'Run the check again later.' },
  'rate-limited': {
    meaning: "GitHub's limit of requests was reached.",
    advice: 'Nothing: the work is taken up again when the limit is over.',
  },
  'installation-gone': {
    meaning: 'The App is not installed on this repository any more.',
    advice: 'Install it again if that was not meant.',
  },
  superseded: {
    meaning: 'A newer commit took the place of this one.',
    advice: 'Nothing: the newer commit is scanned.',
  },
  'queue-full': {
    meaning: 'More work is waiting than the server takes on. GitHub keeps the delivery.',
    advice: 'Nothing: failed deliveries are fetched again. If it happens often, give the server more room.',
  },
  'scan-broke-off': {
    meaning: 'The scan of the commit broke off twice: the server ended in the middle of it.',
    advice:
      'Press *Re-run* to try again, and if it breaks off once more, report it: the size and kind of the files help.',
  },
  'thread-lost': {
    meaning: 'Putting together what the files say took more time or memory than a scan allows.',
    advice: 'Change fewer or smaller files at once.',
  },
  'setup-required': {
    meaning: 'The server has no credentials of an App yet, or unsafe ones.',
    advice: 'Follow the address that `npm start` prints.',
  },
  'store-newer': {
    meaning: 'The database was written by a newer version of Postwarden.',
    advice: 'Start that version, or restore a backup from before.',
  },
  'store-locked': {
    meaning: 'Another process works on the data of the built-in database.',
    advice: 'Stop that process, or give this one another `DATA_DIR`. Several instances share a `DATABASE_URL`.',
  },
  'store-unreachable': {
    meaning: 'The database did not answer, or refused.',
    advice: 'Check `DATABASE_URL`, and that the server runs; docs/server.md says what the account needs.',
  },
};
