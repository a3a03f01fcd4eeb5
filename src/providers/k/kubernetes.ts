import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kubernetes',
  name: 'Kubernetes',
  hosts: [],
  kinds: [
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<6 lower-alnum>.<16 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['bootstrap', 'kubeadm'],
      docsUrl: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
      references: ['noseyparker:kubernetes.yml'],
    },
  ],
};
