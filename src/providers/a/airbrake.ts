import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'airbrake',
  name: 'Airbrake',
  hosts: ['api.airbrake.io', 'notifier-configs.airbrake.io'],
  kinds: [
    {
      id: 'airbrake-project-key',
      title: 'Airbrake project API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 alnum+->'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['airbrake'],
      testValues:
        'Project keys sit in notifier (browser) configuration, so they are often public on purpose; they only post errors and deploys of one project.',
      docsUrl: 'https://airbrake.io/docs/api/',
      references: ['trufflehog:airbrakeprojectkey'],
    },
    {
      id: 'airbrake-user-key',
      title: 'Airbrake user API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<40 alnum+->'],
      distinctive: false,
      hosts: ['api.airbrake.io'],
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['airbrake'],
      verify: {
        method: 'GET',
        url: 'https://api.airbrake.io/api/v4/projects?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      docsUrl: 'https://airbrake.io/docs/api/',
      references: ['kingfisher:airbrake.yml', 'trufflehog:airbrakeuserkey'],
    },
  ],
};
