import type { ForeignForm } from '../walk/form.ts';

/** Settings of tools that build, check, run and deploy a project. */
export const PROJECT_SETTINGS: ForeignForm = {
  id: 'project-settings',
  tool: 'project-settings',
  names: [
    'nx.json',
    'turbo.json',
    'angular.json',
    'vercel.json',
    'netlify.json',
    'firebase.json',
    'renovate.json',
    'biome.json',
    'tslint.json',
    'jsconfig.json',
    'global.json',
    'mkdocs.yml',
    'codecov.yml',
    'dependabot.yml',
  ],
  places: [
    /(?:^|\/)tsconfig[^/]*\.json$/,
    /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/,
    /(?:^|\/)\.(?:eslintrc|prettierrc|babelrc|stylelintrc|swcrc)[^/]*$/,
    /(?:^|\/)\.github\/(?:workflows|issue_template)\/[^/]*$/,
    /(?:^|\/)\.(?:vscode|idea)\/[^/]*$/,
  ],
  shape: null,
  sample: { path: 'tsconfig.json', content: { compilerOptions: {} } },
};
