import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'posthog',
  name: 'PostHog',
  hosts: ['us.i.posthog.com', 'eu.i.posthog.com', 'app.posthog.com'],
  kinds: [
    {
      id: 'posthog-personal-api-key',
      title: 'PostHog personal API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['phx_<41-49 base64url>'],
      distinctive: true,
      hosts: ['us.posthog.com', 'eu.posthog.com', 'app.posthog.com'],
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'personal_api_key' },
        { in: 'body', name: 'personal_api_key' },
      ],
      keywords: ['posthog'],
      verify: {
        method: 'GET',
        url: 'https://us.posthog.com/api/users/@me/',
        auth: 'Bearer',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: 'try eu.posthog.com too; 403 = valid but scoped; TruffleHog uses /api/event/?personal_api_key=',
        safe: true,
      },
      revokeUrl: 'https://us.posthog.com/settings/user-api-keys',
      docsUrl: 'https://posthog.com/docs/api',
      references: [
        'kingfisher:posthog.yml',
        'trufflehog:posthog',
        'betterleaks:posthog-personal-api-key',
        'github-docs:secret-scanning-patterns',
      ],
    },
    {
      id: 'posthog-project-api-key',
      title: 'PostHog project API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['phc_<41-44 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'body', name: 'api_key' }],
      keywords: ['posthog'],
      testValues: 'publishable; write-only event capture, shipped in front ends',
      docsUrl: 'https://posthog.com/docs/api',
      references: [
        'betterleaks:posthog-project-api-key',
        'docs:https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/posthog_project_api_key',
      ],
    },
  ],
};
