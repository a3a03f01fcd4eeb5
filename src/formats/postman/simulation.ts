import type { Form } from '../walk/form.ts';
import { looseFile } from './parts/loose-file.ts';

/** How a network or a service is to behave while a collection runs. */
export const SIMULATION: Form = {
  id: 'simulation',
  tool: 'postman',
  marks: {},
  paths: [{ rank: 15, folder: '/postman/simulations/', pattern: /.\.ya?ml$/ }],
  isNamed: () => true,
  shape: looseFile,
  sample: { path: 'postman/simulations/s.sim.yaml', content: 'simulation: s\n' },
};
