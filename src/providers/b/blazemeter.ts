import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'blazemeter',
  name: 'BlazeMeter',
  hosts: ['api.runscope.com'],
  kinds: [
    {
      id: 'blazemeter-runscope-token',
      title: 'BlazeMeter API Monitoring (Runscope) access token',
      type: 'access-token',
      severity: 'medium',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['runscope', 'blazemeter'],
      verify: {
        method: 'GET',
        url: 'https://api.runscope.com/account',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:blazemeter.yml', 'trufflehog:blazemeter'],
    },
  ],
};
