import type { LocalGitHub } from '../../../demo/github/local-github.ts';
import type { Pull, Repository } from '../../../demo/github/state.ts';
import { readSuggestion } from '../../../demo/github/suggestion.ts';
import { startForTests } from '../api-client.ts';

const FENCE = '```';

describe('reading', () => {
  test.each([
    ['one line', `Fix:\n\n${FENCE}suggestion\n  "a": 1\n${FENCE}\n`, ['  "a": 1']],
    ['no line at all', `${FENCE}suggestion\n${FENCE}`, []],
    ['a longer fence with backticks inside', '````suggestion\n```\nx\n````', ['```', 'x']],
    ['another kind of block', `${FENCE}json\n1\n${FENCE}`, null],
    ['a fence that never closes', `${FENCE}suggestion\nx`, null],
  ])('%s', (_, body, lines) => {
    expect(readSuggestion(body)?.lines ?? null).toEqual(lines);
  });
});

test('what stands around a suggestion', () => {
  expect(readSuggestion(`Fix:\n\n${FENCE}suggestion\na\n${FENCE}\nDone.\n`)).toEqual({
    before: 'Fix:\n',
    lines: ['a'],
    after: 'Done.\n',
  });
});

describe('committing', () => {
  let github: LocalGitHub;
  let repository: Repository;
  let pull: Pull;

  beforeEach(async () => {
    github = await startForTests();
    repository = await github.createRepository({ files: { 'a.json': '{}\r\n' } });
    await github.push({ repository, branch: 'work', files: { 'a.json': '{\r\n  "a": "é",\r\n  "b": 2\r\n}\r\n' } });
    pull = await github.openPullRequest({ repository, head: 'work' });
  });

  afterEach(() => github.stop());

  const suggest = (body: string, more = {}): ReturnType<LocalGitHub['commentLine']> =>
    github.commentLine(pull, { path: 'a.json', line: 2, body: `${FENCE}suggestion\n${body}\n${FENCE}`, ...more });

  const text = async (): Promise<string> => (await repository.store.object(`${pull.headSha}:a.json`))!.bytes.toString();

  test('replaces the lines, keeps their ends, and moves the pull request', async () => {
    const sha = await github.commitSuggestion(await suggest('  "a": "{{a}}",'));
    expect(pull.headSha).toBe(sha);
    expect(await text()).toBe('{\r\n  "a": "{{a}}",\r\n  "b": 2\r\n}\r\n');
  });

  test('replaces a range', async () => {
    await github.commitSuggestion(await suggest('  "é": 0', { line: 3, start_line: 2 }));
    expect(await text()).toBe('{\r\n  "é": 0\r\n}\r\n');
  });

  test('refuses what GitHub refuses', async () => {
    await expect(github.commitSuggestion(await suggest('  "a": "é",'))).rejects.toThrow('changes nothing');
    await expect(github.commitSuggestion(await suggest('x', { line: 1, side: 'LEFT' }))).rejects.toThrow(
      'deleted lines',
    );
    const plain = await github.commentLine(pull, { path: 'a.json', line: 2, body: 'no suggestion' });
    await expect(github.commitSuggestion(plain)).rejects.toThrow('no suggestion');
    const late = await suggest('  "a": 0,');
    await github.push({ repository, branch: 'work', files: { 'a.json': '{}\r\n\r\n' } });
    await expect(github.commitSuggestion(late)).rejects.toThrow('outdated');
    await github.closePullRequest(pull);
    await expect(github.commitSuggestion(late)).rejects.toThrow('closed');
  });
});
