import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'langsmith',
  name: 'LangSmith (LangChain)',
  hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
  kinds: [
    {
      id: 'langsmith-personal-access-token',
      title: 'LangSmith personal access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['lsv2_pt_<32 hex>_<10 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-API-Key' }],
      keywords: ['langsmith', 'langchain'],
      verify: {
        method: 'GET',
        url: 'https://api.smith.langchain.com/api/v1/api-key',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://smith.langchain.com/settings',
      references: [
        'trufflehog:langsmith',
        'betterleaks:langchain-langsmith-personal-access-token',
        'github-docs:secret-scanning-patterns',
      ],
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      type: 'api-key',
      severity: 'high',
      patterns: ['lsv2_sk_<32 hex>_<10 hex>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-API-Key' }],
      keywords: ['langsmith', 'langchain'],
      verify: {
        method: 'GET',
        url: 'https://api.smith.langchain.com/api/v1/orgs/current',
        auth: 'header X-API-Key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://smith.langchain.com/settings',
      references: [
        'trufflehog:langsmith',
        'betterleaks:langchain-langsmith-service-key',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
