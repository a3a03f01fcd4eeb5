import type { NodeId, Tree } from '../../text/tree.ts';
import { certificate } from '../postman/parts/certificate.ts';
import type { Form } from '../walk/form.ts';
import { everyElement, has, hasArray } from '../walk/looks.ts';
import { list } from '../walk/shapes.ts';

const FILES = ['key', 'cert', 'pfx'];

function isCertificate(tree: Tree, node: NodeId): boolean {
  return hasArray(tree, node, 'matches') && FILES.some((file) => has(tree, tree.get(node, file), 'src'));
}

/** The list that Newman takes with `--ssl-client-cert-list`. */
export const CLIENT_CERTIFICATES: Form = {
  id: 'client-certificates',
  tool: 'newman',
  marks: { json: [['"matches"', '"src"']] },
  isAt: (tree, node) => everyElement(tree, node, (element) => isCertificate(tree, element)),
  shape: list(certificate),
  sample: { path: 'x.json', content: [{ name: 'c', matches: ['https://a.example/*'], cert: { src: './c' } }] },
};
