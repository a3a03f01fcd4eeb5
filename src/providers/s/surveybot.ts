import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'surveybot',
  name: 'Surveybot',
  hosts: ['app.surveybot.io'],
  kinds: [
    {
      id: 'surveybot-api-key',
      title: 'Surveybot API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<80 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      keywords: ['surveybot'],
      verify: {
        method: 'GET',
        url: 'https://app.surveybot.io/api/v1/surveys?page=1&per_page=1&offset=0',
        auth: 'header X-Api-Key',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:surveybot.yml', 'trufflehog:surveybot'],
    },
  ],
};
