import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'geoipify',
  name: 'IP Geolocation by ipify (WhoisXML)',
  hosts: ['geo.ipify.org', '*.whoisxmlapi.com'],
  kinds: [
    {
      id: 'geoipify-api-key',
      title: 'geo.ipify.org API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['at_<29 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'apiKey' }],
      keywords: ['ipify', 'whoisxmlapi'],
      testValues: 'Sources only state 32 characters of A-Za-z0-9_; at_ is the account-key form of the WhoisXML family.',
      verify: {
        method: 'GET',
        url: 'https://geo.ipify.org/api/v2/country?apiKey={token}&ipAddress=8.8.8.8',
        auth: 'query apiKey',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://geo.ipify.org/docs',
      references: ['kingfisher:geoipifi.yml', 'trufflehog:geoipifi'],
    },
  ],
};
