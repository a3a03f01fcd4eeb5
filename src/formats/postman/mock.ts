import type { Form } from '../walk/form.ts';
import { looseFile } from './parts/loose-file.ts';

/** A mock server of local mode: its code, and the settings beside it. */
export const MOCK: Form = {
  id: 'mock',
  tool: 'postman',
  marks: {},
  paths: [{ rank: 13, folder: '/postman/mocks/', pattern: /.\.(?:[cm]?js|json|ya?ml)$/ }],
  isNamed: () => true,
  shape: looseFile,
  sample: { path: 'postman/mocks/m.json', content: { mockSrc: 'm.js' } },
};
