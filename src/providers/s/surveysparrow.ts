import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  hosts: ['api.surveysparrow.com'],
  kinds: [
    {
      id: 'surveysparrow-access-token',
      title: 'SurveySparrow access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<88 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['surveysparrow'],
      verify: {
        method: 'GET',
        url: 'https://api.surveysparrow.com/v1/contacts',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'returns contact records; v3 is current',
        safe: true,
      },
      references: ['kingfisher:surveysparrow.yml', 'trufflehog:surveysparrow'],
    },
  ],
};
