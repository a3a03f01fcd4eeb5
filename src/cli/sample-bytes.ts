/**
 * So much of a file of any name is looked through for Postman's marks: nearly every text as a whole, and of the few that
 * are larger the beginning, where a collection has its marks, and the end, where an environment has them.
 */
export const SAMPLE = { head: 16 * 1024 * 1024, tail: 4 * 1024 } as const;
