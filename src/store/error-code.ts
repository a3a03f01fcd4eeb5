/** The code that the system or PostgreSQL gives an error; null if it has none. */
export function codeOf(error: unknown): string | null {
  const has = typeof error === 'object' && error !== null && 'code' in error;
  return has && typeof error.code === 'string' ? error.code : null;
}
