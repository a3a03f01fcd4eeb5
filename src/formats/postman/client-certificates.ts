import type { NodeId, Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { everyElement, has, hasArray } from '../walk/looks.ts';
import { list } from '../walk/shapes.ts';
import { certificate } from './parts/certificate.ts';

const FILES = ['key', 'cert', 'pfx'];

function isCertificate(tree: Tree, node: NodeId): boolean {
  return hasArray(tree, node, 'matches') && FILES.some((file) => has(tree, tree.get(node, file), 'src'));
}

/** The list that Newman takes with `--ssl-client-cert-list`. */
export const CLIENT_CERTIFICATES_FORM: Form = {
  format: 'client-certificates',
  isAt: (tree, node) => everyElement(tree, node, (element) => isCertificate(tree, element)),
  shape: list(certificate),
};
