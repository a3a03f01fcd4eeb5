import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'nuget',
  name: 'NuGet',
  hosts: ['www.nuget.org'],
  kinds: [
    {
      id: 'nuget-api-key',
      title: 'NuGet.org API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['oy2<43 lower-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-NuGet-ApiKey' }],
      keywords: ['nuget'],
      verify: {
        method: 'PUT',
        url: 'https://www.nuget.org/api/v2/package',
        auth: 'header X-NuGet-ApiKey',
        validStatus: [400],
        invalidStatus: [403],
        note: 'an empty push that the server must refuse; Kingfisher wrongly waits for 200',
        safe: false,
      },
      revokeUrl: 'https://www.nuget.org/account/apikeys',
      docsUrl: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
      references: [
        'kingfisher:nuget.yml',
        'trufflehog:nugetapikey',
        'noseyparker:nuget.yml',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
