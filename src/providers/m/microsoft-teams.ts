import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  hosts: ['outlook.office.com', 'outlook.office365.com'],
  kinds: [
    {
      id: 'microsoft-power-automate-webhook',
      title: 'Power Automate workflow trigger URL (sig=)',
      type: 'webhook-url',
      severity: 'high',
      patterns: [
        'https://<20-60 lower-alnum>.<2 lower-alnum>.environment.api.powerplatform.com(:443|)/powerautomate/automations/direct/workflows/<32 hex>/triggers/manual/paths/invoke?<8-300 token+%&>&sig=<40-60 base64url>',
      ],
      distinctive: true,
      hosts: ['*.environment.api.powerplatform.com'],
      carriedIn: [{ in: 'query', name: 'sig' }],
      keywords: ['powerautomate'],
      testValues: 'the older *.logic.azure.com form of these URLs stopped working on 2025-11-30',
      verify: {
        method: 'POST',
        url: '{url}',
        auth: 'query sig',
        validStatus: [202],
        invalidStatus: [400, 401],
        note: 'starts the flow when the body is accepted',
        safe: false,
      },
      references: ['trufflehog:microsoftteamswebhook', 'github-docs:secret-scanning-patterns'],
    },
    {
      id: 'microsoft-teams-connector-webhook',
      title: 'Teams Office 365 connector webhook URL',
      type: 'webhook-url',
      severity: 'low',
      patterns: [
        'https://<1-64 alnum+->.webhook.office.com/webhookb2/<uuid>@<uuid>/IncomingWebhook/<32 hex>/<uuid>/<20-60 base64url>',
        'https://<1-64 alnum+->.webhook.office.com/webhookb2/<uuid>@<uuid>/IncomingWebhook/<32 hex>/<uuid>',
      ],
      distinctive: true,
      hosts: ['*.webhook.office.com'],
      keywords: ['webhookb2', 'incomingwebhook'],
      testValues: 'Office 365 connectors were retired in spring 2026 (reports say 31 March or May), so most are dead',
      verify: {
        method: 'POST',
        url: '{url}',
        auth: 'none',
        validStatus: [400],
        invalidStatus: [404, 410],
        note: 'other scanners post an empty text: 400 Text is required = live; posting content would appear in the channel',
        safe: false,
      },
      docsUrl:
        'https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/',
      references: [
        'kingfisher:microsoftteamswebhook.yml',
        'trufflehog:microsoftteamswebhook',
        'gitleaks:teams.go',
        'docs:https://databrickslabs.github.io/dqx/docs/reference/api/actions/destinations/teams/',
      ],
    },
    {
      id: 'microsoft-teams-outlook-webhook-legacy',
      title: 'Teams / Outlook connector webhook URL (outlook.office.com)',
      type: 'webhook-url',
      severity: 'low',
      patterns: [
        'https://outlook.office.com/webhook/<uuid>@<uuid>/IncomingWebhook/<32 hex>/<uuid>',
        'https://outlook.office365.com/webhook/<uuid>@<uuid>/IncomingWebhook/<32 hex>/<uuid>',
      ],
      distinctive: true,
      keywords: ['incomingwebhook'],
      testValues: 'host form replaced by webhook.office.com in 2021; expected dead',
      references: ['kingfisher:microsoft_teams.yml', 'noseyparker:microsoft_teams.yml'],
    },
  ],
};
