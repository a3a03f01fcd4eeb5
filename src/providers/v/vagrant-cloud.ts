import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'vagrant-cloud',
  name: 'Vagrant Cloud',
  hosts: ['app.vagrantup.com', 'vagrantcloud.com'],
  kinds: [
    {
      id: 'vagrant-cloud-token',
      title: 'Vagrant Cloud access token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<14 alnum>.atlasv1.<60-70 base64url+=>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['vagrant', 'atlasv1'],
      testValues: 'same shape as Terraform Cloud; Vagrant Cloud moved to HCP, so most are dead',
      verify: {
        method: 'GET',
        url: 'https://app.vagrantup.com/api/v2/authenticate',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:vagrantcloud.yml', 'trufflehog:vagrantcloudpersonaltoken'],
    },
  ],
};
