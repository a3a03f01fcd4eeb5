import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'persona',
  name: 'Persona',
  hosts: ['api.withpersona.com', 'withpersona.com'],
  kinds: [
    {
      id: 'persona-production-api-key',
      title: 'Persona production API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['persona_production_<20-80 lower-alnum+-_>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['persona'],
      verify: {
        method: 'GET',
        url: 'https://api.withpersona.com/api/v1/accounts?page[size]=1',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: '403 with an errors array = valid but restricted; response holds identity data',
        safe: true,
      },
      docsUrl: 'https://docs.withpersona.com/',
      references: ['betterleaks:persona-production-api-key', 'github-docs:secret-scanning-patterns'],
    },
    {
      id: 'persona-sandbox-api-key',
      title: 'Persona sandbox API key',
      type: 'api-key',
      severity: 'info',
      patterns: ['persona_sandbox_<20-80 lower-alnum+-_>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['persona'],
      testValues: 'sandbox only',
      docsUrl: 'https://docs.withpersona.com/',
      references: ['github-docs:secret-scanning-patterns', 'general-knowledge'],
    },
  ],
};
