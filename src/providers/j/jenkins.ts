import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'jenkins',
  name: 'Jenkins',
  hosts: [],
  kinds: [
    {
      id: 'jenkins-api-token',
      title: 'Jenkins user API token',
      type: 'api-key',
      severity: 'critical',
      patterns: ['11<32 hex>', '<32 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['jenkins'],
      testValues: 'a Jenkins-Crumb header is a CSRF token, not a credential',
      verify: {
        method: 'GET',
        url: 'https://{jenkins-host}/me/api/json',
        auth: 'basic user=login, password=token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'self-hosted; needs the user name',
        safe: true,
      },
      docsUrl: 'https://www.jenkins.io/blog/2018/07/02/new-api-token-system/',
      references: ['kingfisher:jenkins.yml', 'general-knowledge'],
    },
  ],
};
