/**
 * The floors of the house: imports run downward only. Each rule says why it stands.
 * A folder may import its own files, `src/model`, and what its row allows; a row allows nothing that is not used.
 */
export const floors = {
  model: { may: [], why: 'records and errors are the ground floor: everybody reads them, so they know nobody' },
  text: { may: [], why: 'located parsing knows syntax, not Postman, rules or GitHub' },
  providers: { may: [], why: 'facts on services are data: a contributor adds one without reading code' },
  config: { may: [], why: 'a policy is parsed and judged without knowing who asks' },
  remediation: {
    may: [],
    why: 'what takes a danger away is told by rule, without knowing who asks or who words it',
  },
  report: { may: [], why: 'wording is pure: a result in, text out' },
  github: { may: [], why: 'adapters send and fetch, they decide nothing' },
  queue: { may: [], why: 'order, bounds and waiting are the same whatever the work is' },
  pool: { may: [], why: 'threads are shared the same way whatever the work is' },
  formats: { may: ['text'], why: 'a new Postman form is a change in one folder: readers know no rules' },
  detectors: {
    may: ['text', 'providers'],
    why: 'a new token kind is a change in one folder: rules know no file forms',
  },
  engine: {
    may: ['text', 'formats', 'detectors', 'config'],
    why: 'the engine takes text and gives records; rules come in as a parameter',
  },
  workers: {
    may: ['detectors', 'engine', 'pool'],
    why: 'what a thread does for a scan: the engine at work, and nothing of who asks',
  },
  fix: {
    may: ['text'],
    why: 'what is suggested in place of a secret: text in, text out, whoever asks',
  },
  change: {
    may: ['config', 'github', 'engine', 'workers'],
    why: 'what a change of a repository holds, chosen, read and scanned; what is thought of it is not its business',
  },
  verdict: {
    may: ['config', 'remediation', 'report', 'github', 'queue', 'engine', 'fix', 'change'],
    why: 'one commit judged and told: it joins change, engine, report and GitHub; how files are read is not its business',
  },
  intake: {
    may: ['github', 'queue', 'verdict', 'change'],
    why: 'events become jobs, and jobs are worked on; what a commit is worth is asked of the verdict',
  },
  store: {
    may: ['queue', 'verdict', 'intake'],
    why: 'what outlives a process: it stands behind the ports of those who ask, and knows nothing of GitHub or HTTP',
  },
  server: {
    may: ['github', 'queue', 'workers', 'intake', 'store'],
    why: 'the front door knows HTTP, settings and signals; what an event means is for the intake',
  },
  cli: {
    may: ['providers', 'config', 'engine', 'remediation', 'report', 'pool', 'workers'],
    why: 'the command line joins files, engine and reporter',
  },
};

/**
 * The doors of a folder: the only files of it that others may import. What is behind them may be moved and renamed
 * without a word to anybody.
 */
export const doors = {
  detectors: {
    files: [
      'detector',
      'candidate',
      'reach',
      'variable-value',
      'structures/authorization',
      'structures/cookies',
      'fields/carried-by',
      'words/key-words',
      'words/split-words',
      'words/value-shape',
    ],
    why: 'the engine asks the detector; how a value is judged is behind it',
  },
  formats: {
    files: [
      'read-source',
      'choose/is-candidate',
      'choose/format-by-path',
      'choose/postman-marks',
      'form-traits',
      'data/csv',
      'data/loose-data',
      'postman/embedded-text',
      'postman/parts/auth-fields',
      'postman/parts/auth-hints',
      'postman/sandbox',
    ],
    why: 'the engine reads a source; which form it has is behind the reader',
  },
  engine: {
    files: [
      'scan',
      'scan-limits',
      'scrubber',
      'issue-list',
      'explain-value',
      'history/past',
      'judge/apply-baseline',
      'judge/fingerprint',
      'judge/group-findings',
      'judge/known-rules',
      'read/file-reading',
      'read/file-selection',
      'read/pack-reading',
      'read/source-reader',
      'read/unread-issue',
      'resolve/request-hosts',
    ],
    why: 'whoever scans chooses files, reads them and asks a scan; how values are unfolded, resolved and judged is behind it',
  },
  fix: { files: ['suggest-fixes'], why: 'fixes are asked for; what makes one right is behind them' },
  'report/check': {
    files: ['check-report', 'check-report-input', 'outcome-reports', 'diff-hunks', 'review-comments', 'comment-body'],
    why: 'the verdict gives what it knows and gets a report; how a page is laid out and cut is behind it',
  },
  'report/output': {
    files: ['json', 'markdown', 'pretty', 'sarif'],
    why: 'one file for each output format; what they share is behind them',
  },
  change: {
    files: ['base', 'pushed-changes', 'scan-tools', 'read-limits', 'find-scope', 'read-changes', 'scan-steps'],
    why: 'find what is to be read, read it, scan it; how files are chosen, fetched and followed back is behind that',
  },
  verdict: {
    files: [
      'services',
      'commit-job',
      'commit-version',
      'about-job',
      'run-job',
      'judge-scan',
      'memory-review-order',
      'review-order',
    ],
    why: 'the intake hands over a job, and a thread what was read; how a commit is judged is behind that',
  },
  intake: {
    files: ['create-app', 'intake', 'bounds', 'event-reader', 'recover-deliveries', 'delivery-log', 'shared-work'],
    why: 'the server opens the intake and hands in events; what each asks for is behind it',
  },
  store: {
    files: ['store'],
    why: 'a store is opened and closed; how it keeps what is behind its ports is its own business',
  },
};

export default {
  forbidden: [
    ...Object.keys(floors).map((floor) => ({
      name: `${floor}-imports-downward`,
      comment: floors[floor].why,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: '^src/', pathNot: ['model', floor, ...floors[floor].may].map((name) => `^src/${name}/`) },
    })),
    ...Object.entries(doors).map(([floor, { files, why }]) => ({
      name: `${floor}-by-its-doors`,
      comment: why,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${floor}/` },
      to: { path: `^src/${floor}/`, pathNot: `^src/${floor}/(${files.join('|')})\\.ts$` },
    })),
    {
      name: 'no-circles',
      comment: 'a circle means that two files are one: types included',
      severity: 'error',
      from: { path: '^(src|demo)/' },
      to: { circular: true },
    },
    {
      name: 'pure-floors',
      comment: 'what is pure stays pure: no disk, no network, no process below the verdict',
      severity: 'error',
      from: { path: '^src/(model|text|formats|detectors|engine|fix|remediation|report|config|providers)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer)$' },
    },
    {
      name: 'memory-behind-its-port',
      comment: 'whoever asks a port does not know what stands behind it: that is chosen where the App is put together',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/intake/create-app\\.ts$' },
      to: { path: '/memory-[^/]+\\.ts$' },
    },
    {
      name: 'product-knows-no-demo',
      comment: 'the local GitHub, tests and scripts stand beside the product, never inside it',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(demo|test|scripts|bench)/' },
    },
    {
      name: 'declared-dependencies',
      comment: 'what ships is declared in package.json as a dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'an import that resolves to nothing hides a floor',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^src/providers/[a-z0-9]/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
