import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'teamwork',
  name: 'Teamwork.com',
  hosts: ['*.teamwork.com'],
  kinds: [
    {
      id: 'teamwork-access-token',
      title: 'Teamwork (Projects, CRM, Desk, Spaces) access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['tkn.v1_<71 alnum>='],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      verify: {
        method: 'GET',
        url: 'https://{site}.teamwork.com/desk/api/v2/me.json',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        note: 'also /crm/api/v2/users.json and /spaces/api/v1/users.json',
        safe: true,
      },
      references: [
        'kingfisher:teamworkcrm.yml',
        'kingfisher:teamworkdesk.yml',
        'kingfisher:teamworkspaces.yml',
        'trufflehog:teamworkcrm',
        'trufflehog:teamworkdesk',
        'trufflehog:teamworkspaces',
      ],
    },
  ],
};
