/** Kinds of files in which a row was seen, where no page of documentation tells of it. */
export const POSTMAN_FILES = 'public Postman collections and environments';
export const OWN_CASES = 'own evaluation set';
export const SETUP_GUIDES = 'set-up guides and sample settings of public repositories';
export const PUBLIC_TESTS = 'tests of logins in public repositories';
