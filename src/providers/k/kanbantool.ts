import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'kanbantool',
  name: 'Kanban Tool',
  hosts: ['*.kanbantool.com'],
  kinds: [
    {
      id: 'kanbantool-api-key',
      title: 'Kanban Tool API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<12 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['kanbantool', 'kanban'],
      verify: {
        method: 'GET',
        url: 'https://{account}.kanbantool.com/api/v3/users/current.json',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['trufflehog:kanbantool', 'trufflehog:kanban'],
    },
  ],
};
