import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'technical-analysis-api',
  name: 'Technical Analysis API',
  hosts: ['technical-analysis-api.com'],
  kinds: [
    {
      id: 'technical-analysis-api-key',
      title: 'Technical Analysis API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<48 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['technicalanalysisapi', 'technical analysis api'],
      verify: {
        method: 'GET',
        url: 'https://technical-analysis-api.com/api/v1/analysis/BTC?apiKey={token}',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'uses one call',
        safe: true,
      },
      references: ['kingfisher:technicalanalysisapi.yml', 'trufflehog:technicalanalysisapi'],
    },
  ],
};
