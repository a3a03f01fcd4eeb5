import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ibm-cloud',
  name: 'IBM Cloud',
  hosts: ['iam.cloud.ibm.com'],
  kinds: [
    {
      id: 'ibm-cloud-api-key',
      title: 'IBM Cloud IAM API key',
      type: 'api-key',
      severity: 'critical',
      patterns: ['<42-44 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'body', name: 'apikey' }],
      keywords: ['ibm', 'ibmcloud', 'bx'],
      verify: {
        method: 'POST',
        url: 'https://iam.cloud.ibm.com/identity/token',
        auth: 'body apikey, grant_type=urn:ibm:params:oauth:grant-type:apikey',
        validStatus: [200],
        invalidStatus: [],
        note: 'mints a short-lived IAM token; read-only otherwise',
        safe: true,
      },
      revokeUrl: 'https://cloud.ibm.com/iam/apikeys',
      docsUrl: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      references: [
        'kingfisher:ibm.yml',
        'trufflehog:ibmclouduserkey',
        'betterleaks:ibm-cloud-user-api-key',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
