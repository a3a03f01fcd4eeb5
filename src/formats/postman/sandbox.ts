import type { Sandbox } from '../../text/script/callees.ts';

/** The part of Postman's sandbox through which secrets go: https://learning.postman.com/docs/reference/postman-sandbox-api */
export const POSTMAN_SANDBOX: Sandbox = {
  secretTakers: [
    { pattern: /jar(?:\(\))?\.set$/, value: 2, name: 1 },
    { pattern: /(?:^|\.)set(?:Environment|Global|Collection)Variable$/, value: 1, name: 0 },
  ],
  headerTakers: /(?:headers?\.(?:add|upsert)|addHeader)$/i,
  setters: /^(?:pm\.\w+\.set|postman\.set\w+Variable)$/,
  getters: /^(?:pm\.(?:variables|environment|globals|collectionVariables|iterationData)\.get|postman\.get\w+Variable)$/,
  dataGetters: /^pm\.iterationData\.get$/,
  stores: new Set(['environment', 'globals']),
  fillers: /^pm\.\w+\.replaceIn$/,
  senders: /(?:^|\.)sendRequest$/,
  queryTakers: /(?:query\.(?:add|upsert)|addQueryParams)$/,
  variables: /^(?:pm\.(?:\w+\.)?(?:get|set|has|unset)|postman\.(?:get|set|clear)\w*Variable)$/,
};
