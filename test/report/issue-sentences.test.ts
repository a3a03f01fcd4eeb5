import type { IssueCode, IssueFact } from '../../src/model/issue.ts';
import { wordIssue } from '../../src/report/issue-sentences.ts';

const word = (fact: IssueFact): string => wordIssue({ ...fact, path: 'a.json', line: null, incomplete: true });

test.each<[fact: IssueFact, sentence: string]>([
  [{ code: 'internal-error' }, 'Postwarden failed on this file; please report it.'],
  [{ code: 'too-large', data: null }, 'The file is larger than a scan reads.'],
  [{ code: 'too-large', data: { maxBytes: 100 * 1024 * 1024 } }, 'The file is larger than 100 MB.'],
  [
    { code: 'too-many-values', data: { what: 'nested' } },
    'The file holds more nested text than is read; the rest was scanned as plain text.',
  ],
  [
    { code: 'scan-limit', data: { what: 'unseen', files: 3001, read: 3000 } },
    'GitHub shows nothing of 3001 files whose names say nothing either: the first 3000 were read.',
  ],
  [
    { code: 'scan-limit', data: { what: 'fetched' } },
    'The scan had read as much as it may before it came to the file.',
  ],
  [
    { code: 'fingerprint-limit', data: { findings: 2 } },
    'There are more short secrets than a scan reckons fingerprints for: 2 findings go by their place, so that no entry of a policy or baseline accepts them.',
  ],
  [{ code: 'file-missing', data: { from: 'github' } }, 'GitHub did not give the file.'],
  [{ code: 'file-missing', data: { from: 'caller', commit: 'c4' } }, 'The version of commit c4 was not read.'],
  [
    { code: 'history-truncated', data: { what: 'last-versions', versions: 7 } },
    'The history holds more text than one scan reads: the last 7 versions of files were not scanned.',
  ],
])('%j', (fact, sentence) => expect(word(fact)).toBe(sentence));

test('a sentence tells of which version it is', () => {
  const issue = { code: 'binary-file', path: 'a.json', line: null, incomplete: true } as const;
  expect(wordIssue({ ...issue, version: { commit: '0123456789abcdef' } })).toBe(
    'In commit 0123456789: The file is not text.',
  );
  expect(wordIssue({ ...issue, version: 'base' })).toBe(
    'Before this change: The file is not text. So nothing in it counts as there before.',
  );
});

const EVERY: { readonly [Code in IssueCode]: readonly (IssueFact & { readonly code: Code })[] } = {
  'invalid-json': [{ code: 'invalid-json' }],
  'invalid-yaml': [{ code: 'invalid-yaml' }],
  'merge-conflict': [{ code: 'merge-conflict' }],
  'duplicate-key': [{ code: 'duplicate-key' }],
  'too-deep': [{ code: 'too-deep' }],
  'too-large': [
    { code: 'too-large', data: null },
    { code: 'too-large', data: { maxBytes: 1 } },
  ],
  'too-many-values': (['values', 'nested', 'candidates', 'candidates-of-all', 'references'] as const).map((what) => ({
    code: 'too-many-values',
    data: { what },
  })),
  'scan-limit': [
    ...(['files', 'beside', 'fetched'] as const).map((what) => ({ code: 'scan-limit', data: { what } }) as const),
    { code: 'scan-limit', data: { what: 'unseen', files: 2, read: 1 } },
  ],
  'fingerprint-limit': [{ code: 'fingerprint-limit', data: { findings: 1 } }],
  'undecodable-text': [{ code: 'undecodable-text' }],
  unrecognised: [true, false].map((isEncoded) => ({ code: 'unrecognised', data: { isEncoded } })),
  'binary-file': [{ code: 'binary-file' }],
  'archive-unreadable': [{ code: 'archive-unreadable' }],
  'archive-limit': [{ code: 'archive-limit' }],
  'lfs-pointer': [{ code: 'lfs-pointer' }],
  submodule: [{ code: 'submodule' }],
  unmerged: [{ code: 'unmerged' }],
  symlink: [{ code: 'symlink' }],
  'file-missing': (['git', 'git-versions', 'github'] as const).map((from) => ({
    code: 'file-missing',
    data: { from },
  })),
  'file-unreadable': [{ code: 'file-unreadable' }],
  'list-truncated': [{ code: 'list-truncated' }],
  'history-truncated': [
    ...(['commits', 'versions', 'clone'] as const).map(
      (what) => ({ code: 'history-truncated', data: { what } }) as const,
    ),
    { code: 'history-truncated', data: { what: 'last-versions', versions: 1 } },
  ],
  'permission-missing': [{ code: 'permission-missing' }],
  'broke-off': [{ code: 'broke-off' }],
  'internal-error': [{ code: 'internal-error' }],
};

test.each(Object.entries(EVERY))('%s is said in whole sentences, each its own', (_code, facts) => {
  const sentences = facts.map(word);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});
