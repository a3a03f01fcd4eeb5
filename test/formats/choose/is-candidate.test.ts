import { candidateReason } from '../../../src/formats/choose/is-candidate.ts';

test.each([
  'api.postman_collection.json',
  'My API.json.postman_collection',
  'dev.postman_environment',
  'workspace.postman_globals.json',
  'Backup.postman_dump.json',
  'anything.json',
  'deep/er/anything.yaml',
  'anything.yml',
  'export.zip',
  '.postmanrc',
  'ci/.newmanrc',
  '.postman/api',
  '.postman/api_8a1b',
  '.postman/resources.yaml',
  'postman/mocks/shop/index.js',
  'postman/documents/notes.md',
  'postman/flows/main.flow',
  'postman.config.cjs',
  'users.postman_data.csv',
  'tests/postman/test-data.csv',
  'newman/newman-run-report-2026.html',
])('%s is a candidate', (path) => {
  expect(candidateReason(path)).toBe('candidate');
});

test.each([
  'package.json',
  'web/package-lock.json',
  'tsconfig.build.json',
  '.github/workflows/ci.yml',
  'docker-compose.override.yml',
  'node_modules/x/data.json',
  '.vscode/settings.json',
  'bruno.json',
  'map.geojson',
  'Chart.yaml',
])('%s never is', (path) => {
  expect(candidateReason(path)).toBe('never');
});

test.each(['README.md', 'src/index.js', 'users.csv', 'logo.png', 'page.html', 'mocks/index.js', 'x'])(
  '%s is something else',
  (path) => {
    expect(candidateReason(path)).toBe('other');
  },
);
