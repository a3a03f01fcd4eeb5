import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sidekiq',
  name: 'Sidekiq',
  hosts: ['gems.contribsys.com', 'enterprise.contribsys.com'],
  kinds: [
    {
      id: 'sidekiq-enterprise-credentials',
      title: 'Sidekiq Pro/Enterprise gem-server credentials',
      type: 'password',
      severity: 'medium',
      patterns: ['<8 hex>:<8 hex>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
      ],
      keywords: ['bundle enterprise contribsys com', 'bundle gems contribsys com', 'contribsys'],
      testValues: 'cafebabe:deadbeef is the usual sample',
      references: ['gitleaks:sidekiq.go'],
    },
  ],
};
