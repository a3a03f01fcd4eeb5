import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'lessannoyingcrm',
  name: 'Less Annoying CRM',
  hosts: ['api.lessannoyingcrm.com'],
  kinds: [
    {
      id: 'lessannoyingcrm-api-token',
      title: 'Less Annoying CRM API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<57 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'APIToken' }],
      keywords: ['lessannoyingcrm', 'lacrm'],
      verify: {
        method: 'GET',
        url: 'https://api.lessannoyingcrm.com?UserCode={user_code}&APIToken={token}&Function=GetUserInfo',
        auth: 'query APIToken',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:lessannoyingcrm.yml', 'trufflehog:lessannoyingcrm'],
    },
  ],
};
