import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'openshift',
  name: 'OpenShift (Red Hat)',
  hosts: [],
  kinds: [
    {
      id: 'openshift-user-token',
      title: 'OpenShift OAuth user token',
      type: 'access-token',
      severity: 'high',
      patterns: ['sha256~<43 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['openshift'],
      testValues: 'lives 24 hours by default',
      verify: {
        method: 'GET',
        url: 'https://{api-server}:6443/apis/user.openshift.io/v1/users/~',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'self-hosted; endpoint from general knowledge',
        safe: true,
      },
      references: ['gitleaks:openshift.go', 'general-knowledge'],
    },
  ],
};
