import { FOREIGN_FORMS, FORMS } from '../../src/formats/forms.ts';
import { formRecords, missingOfForm } from '../support/missing-parts.ts';

const RECORDS = await formRecords();

test('every form that is listed stands in a file of its own', () => {
  const listed = [...FORMS, ...FOREIGN_FORMS].map(({ id }) => id);
  expect(RECORDS.map(({ form }) => form.id)).toEqual(expect.arrayContaining(listed));
  expect(new Set(listed).size).toBe(listed.length);
});

test.each(RECORDS.map((record) => [record.form.id, record] as const))(
  'of the form %s nothing is missing',
  (_, record) => {
    expect(missingOfForm(record)).toEqual([]);
  },
);

test('no word of the marks hides another', () => {
  const words = [...new Set(FORMS.flatMap(({ marks }) => marks.json ?? []).flat())];
  const hidden = words.filter((word) => words.some((other) => other !== word && other.startsWith(word)));
  expect(hidden).toEqual([]);
});

test('one rank is given to signs of one form alone', () => {
  const ofRank = new Map<number, string>();
  for (const { id, paths = [] } of FORMS) {
    for (const { rank } of paths) {
      if (rank !== undefined) expect([id, undefined]).toContain(ofRank.get(rank));
      if (rank !== undefined) ofRank.set(rank, id);
    }
  }
  expect(ofRank.size).toBeGreaterThan(20);
});
