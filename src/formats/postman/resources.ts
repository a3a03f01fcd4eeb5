import type { Form } from '../walk/form.ts';
import { looseFile } from './parts/loose-file.ts';

/** What a folder of the app is bound to: ids of its workspace and of what belongs to it. */
export const RESOURCES: Form = {
  id: 'resources',
  tool: 'postman',
  marks: {},
  paths: [
    { rank: 11, pattern: /(?:^|\/)\.postman\/(?:resources\.ya?ml|config\.json|skills\.json|api(?:_[^/]{1,80})?)$/ },
  ],
  isNamed: () => true,
  shape: looseFile,
  traits: ['loose'],
  sample: { path: '.postman/config.json', content: { workspace: { id: 'w' } } },
};
