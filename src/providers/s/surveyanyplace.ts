import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'surveyanyplace',
  name: 'Survey Anyplace (Pointerpro)',
  hosts: ['api.surveyanyplace.com'],
  kinds: [
    {
      id: 'surveyanyplace-api-key',
      title: 'Survey Anyplace / Pointerpro API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'API' }],
      keywords: ['surveyanyplace', 'pointerpro'],
      testValues: 'the only known probe creates access codes, so none is given',
      references: ['trufflehog:surveyanyplace'],
    },
  ],
};
