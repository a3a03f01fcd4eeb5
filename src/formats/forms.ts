import { CLIENT_CERTIFICATES } from './newman/client-certificates.ts';
import { COOKIE_JAR } from './newman/cookie-jar.ts';
import { NEWMAN_REPORT } from './newman/newman-report.ts';
import { RC_FILE } from './newman/rc-file.ts';
import { ASYNCAPI } from './others/asyncapi.ts';
import { BRUNO } from './others/bruno.ts';
import { HAR } from './others/har.ts';
import { HOPPSCOTCH } from './others/hoppscotch.ts';
import { INSOMNIA } from './others/insomnia.ts';
import { JSON_SCHEMA } from './others/json-schema.ts';
import { KUBERNETES } from './others/kubernetes.ts';
import { MAPS } from './others/maps.ts';
import { OPENAPI } from './others/openapi.ts';
import { OPENCOLLECTION } from './others/opencollection.ts';
import { PACKAGES } from './others/packages.ts';
import { PROJECT_SETTINGS } from './others/project-settings.ts';
import { THUNDER_CLIENT } from './others/thunder-client.ts';
import { COLLECTION_V1 } from './postman/collection-v1.ts';
import { COLLECTION_V3 } from './postman/collection-v3.ts';
import { COLLECTION_V20 } from './postman/collection-v20.ts';
import { COLLECTION_V21 } from './postman/collection-v21.ts';
import { DATA_EXPORT } from './postman/data-export.ts';
import { DATA_FILE } from './postman/data-file.ts';
import { DATASET } from './postman/dataset.ts';
import { DUMP } from './postman/dump.ts';
import { ENVIRONMENT } from './postman/environment.ts';
import { FLOW } from './postman/flow.ts';
import { FRAGMENT } from './postman/fragment.ts';
import { GLOBALS } from './postman/globals.ts';
import { MOCK } from './postman/mock.ts';
import { RESOURCES } from './postman/resources.ts';
import { SIMULATION } from './postman/simulation.ts';
import { TEST_RUN } from './postman/test-run.ts';
import { TEXT } from './postman/text.ts';
import { VAULT_EXPORT } from './postman/vault-export.ts';
import type { KnownForm } from './walk/form.ts';

/**
 * All forms, in the order in which they are asked whether a file is theirs. Those of other tools come first: they keep
 * files that look like ours at a glance from being read.
 */
const KNOWN: readonly KnownForm[] = [
  OPENAPI,
  ASYNCAPI,
  OPENCOLLECTION,
  INSOMNIA,
  PACKAGES,
  KUBERNETES,
  THUNDER_CLIENT,
  HAR,
  JSON_SCHEMA,
  HOPPSCOTCH,
  BRUNO,
  PROJECT_SETTINGS,
  MAPS,
  // What content tells, most certain first.
  COLLECTION_V3,
  NEWMAN_REPORT,
  DUMP,
  DATA_EXPORT,
  COLLECTION_V20,
  COLLECTION_V21,
  COLLECTION_V1,
  GLOBALS,
  ENVIRONMENT,
  TEST_RUN,
  COOKIE_JAR,
  CLIENT_CERTIFICATES,
  VAULT_EXPORT,
  DATASET,
  FRAGMENT,
  // What names tell.
  DATA_FILE,
  RC_FILE,
  RESOURCES,
  MOCK,
  SIMULATION,
  FLOW,
  TEXT,
];

/** The forms that are read. */
export const FORMS = KNOWN.filter((form) => form.shape !== null);

/** Those that are known, and not read. */
export const FOREIGN_FORMS = KNOWN.filter((form) => form.shape === null);
