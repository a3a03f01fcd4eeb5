import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'servicenow',
  name: 'ServiceNow',
  hosts: ['*.service-now.com'],
  kinds: [
    {
      id: 'servicenow-instance-password',
      title: 'ServiceNow user password (basic auth)',
      type: 'password',
      severity: 'critical',
      patterns: ['<6-128 visible>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['servicenow'],
      unconfirmed: true,
      testValues: 'dev<digits>.service-now.com hosts are personal developer instances',
      verify: {
        method: 'GET',
        url: 'https://{instance}.service-now.com/api/now/table/sys_user?sysparm_limit=1&sysparm_fields=sys_id',
        auth: 'basic user:{token}',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: 'failed tries can lock the account: probe only once',
        safe: false,
      },
      references: ['general-knowledge'],
    },
    {
      id: 'servicenow-oauth-token',
      title: 'ServiceNow OAuth access or refresh token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<64-128 base64url>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['servicenow'],
      unconfirmed: true,
      references: ['general-knowledge'],
    },
  ],
};
