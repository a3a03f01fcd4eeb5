import type { FormatId } from '../model/generated/format-id.ts';
import { FORMS } from './forms.ts';
import type { FormTrait } from './walk/form.ts';

/** The forms that have a trait. */
export function formsWith(trait: FormTrait): ReadonlySet<FormatId> {
  return new Set(FORMS.filter(({ traits }) => traits?.includes(trait) === true).map(({ id }) => id));
}
