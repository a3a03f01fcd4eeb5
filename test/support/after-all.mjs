/** After all tests: ends what outlived them. */
export default async function afterAll() {
  await globalThis.postgres?.stop();
}
