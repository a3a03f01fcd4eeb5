import type { Form } from '../walk/form.ts';
import { looseFile } from './parts/loose-file.ts';

/** A flow: blocks that are joined without code. What its files look like is not documented. */
export const FLOW: Form = {
  id: 'flow',
  tool: 'postman',
  marks: {},
  paths: [{ rank: 16, folder: '/postman/flows/', pattern: /^./ }],
  isNamed: () => true,
  shape: looseFile,
  traits: ['loose'],
  sample: { path: 'postman/flows/f.json', content: { blocks: [] } },
};
