import { POSTMAN_SANDBOX } from '../../../src/formats/postman/sandbox.ts';
import { Callees } from '../../../src/text/script/callees.ts';
import { readScript } from '../../../src/text/script/script.ts';

const POSTMAN = new Callees(POSTMAN_SANDBOX);
const COMMON = new Callees();

test.each([
  ['pm.environment.set', { isVariable: true, isSetter: true }],
  ['postman.setGlobalVariable', { isVariable: true, isSetter: true }],
  ['pm.variables.get', { isVariable: true, isSetter: false }],
  ['pm.request.headers.upsert', { isHeader: true, isVariable: false }],
  ['pm.cookies.jar().set', { secret: expect.objectContaining({ value: 2, name: 1 }) }],
])('the sandbox tells %s', (callee, facts) => {
  expect(POSTMAN.factsOf(callee)).toMatchObject(facts);
});

test.each(['pm.environment.set', 'postman.setGlobalVariable', 'pm.request.headers.upsert'])(
  'without it %s is a function like any other',
  (callee) => {
    expect(COMMON.factsOf(callee)).toMatchObject({ isHeader: false, isVariable: false, isSetter: false });
  },
);

test.each([
  ['jwt.sign', 1],
  ['CryptoJS.HmacSHA256', 1],
  ['localStorage.setItem', 1],
])('%s takes a secret everywhere', (callee, value) => {
  for (const callees of [POSTMAN, COMMON]) expect(callees.factsOf(callee).secret?.value).toBe(value);
});

test('what is known decides by which name a literal goes', () => {
  const source = 'pm.cookies.jar().set("https://h", "sid", "Tr0ub4dor-7-x9")';
  const nameOf = (callees: Callees) =>
    readScript(source, { callees }).values.find(({ text }) => text.startsWith('Tr'))?.name;
  expect([nameOf(POSTMAN), nameOf(COMMON)]).toEqual(['sid', null]);
});
