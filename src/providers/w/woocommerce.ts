import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: [],
  kinds: [
    {
      id: 'woocommerce-consumer-key',
      title: 'WooCommerce REST API consumer key',
      type: 'identifier',
      severity: 'info',
      patterns: ['ck_<40 hex>'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-user', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'consumer_key' },
      ],
      keywords: ['woocommerce'],
      pairedWith: 'woocommerce-consumer-secret',
      docsUrl: 'https://developer.woocommerce.com/docs/apis/rest-api/authentication/',
      references: ['docs:developer.woocommerce.com', 'general-knowledge'],
    },
    {
      id: 'woocommerce-consumer-secret',
      title: 'WooCommerce REST API consumer secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['cs_<40 hex>'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'consumer_secret' },
      ],
      keywords: ['woocommerce'],
      pairedWith: 'woocommerce-consumer-key',
      verify: {
        method: 'GET',
        url: 'https://{store}/wp-json/wc/v3/system_status',
        auth: 'basic consumer_key:{token}',
        validStatus: [200, 403],
        invalidStatus: [401],
        note: 'self-hosted: the store host comes from the request',
        safe: true,
      },
      docsUrl: 'https://developer.woocommerce.com/docs/apis/rest-api/authentication/',
      references: ['docs:developer.woocommerce.com', 'general-knowledge'],
    },
  ],
};
