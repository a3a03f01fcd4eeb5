import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'prefect',
  name: 'Prefect',
  hosts: ['api.prefect.cloud'],
  kinds: [
    {
      id: 'prefect-service-account-api-key',
      title: 'Prefect Cloud service account API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['pnb_<36 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['prefect'],
      docsUrl: 'https://docs.prefect.io/',
      references: ['public-code:PREFECT_API_KEY=pnb_', 'github-docs:secret-scanning-patterns', 'general-knowledge'],
    },
    {
      id: 'prefect-user-api-key',
      title: 'Prefect Cloud user API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['pnu_<36 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['prefect'],
      verify: {
        method: 'GET',
        url: 'https://api.prefect.cloud/auth/login',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      revokeUrl: 'https://app.prefect.cloud/my/api-keys',
      docsUrl: 'https://docs.prefect.io/',
      references: [
        'kingfisher:prefect.yml',
        'trufflehog:prefect',
        'gitleaks:prefect.go',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
