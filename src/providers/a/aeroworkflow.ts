import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'aeroworkflow',
  name: 'Aero Workflow',
  hosts: ['api.aeroworkflow.com'],
  kinds: [
    {
      id: 'aeroworkflow-api-key',
      title: 'Aero Workflow API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<20 alnum+!#*:;?^>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'apikey' }],
      keywords: ['aeroworkflow'],
      verify: {
        method: 'GET',
        url: 'https://api.aeroworkflow.com/api/{account_id}/me',
        auth: 'header apikey',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:aeroworkflow'],
    },
  ],
};
