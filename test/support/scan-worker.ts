import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The module that scanning threads run, as it was built before the tests. */
export const SCAN_WORKER = pathToFileURL(join(process.cwd(), '.cache/test/scan-worker.mjs'));
