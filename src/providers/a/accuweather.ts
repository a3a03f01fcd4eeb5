import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'accuweather',
  name: 'AccuWeather',
  hosts: ['dataservice.accuweather.com'],
  kinds: [
    {
      id: 'accuweather-api-key',
      title: 'AccuWeather API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32-35 alnum+%>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apikey' }],
      keywords: ['accuweather'],
      verify: {
        method: 'GET',
        url: 'https://dataservice.accuweather.com/locations/v1/cities/autocomplete?apikey={token}&q=----&language=en-us',
        auth: 'query apikey',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 counts as a real key without the entitlement',
        safe: true,
      },
      references: ['trufflehog:accuweather'],
    },
  ],
};
