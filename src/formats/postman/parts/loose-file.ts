import { members, nameText, skip } from '../../walk/shapes.ts';
import type { Shape } from '../../walk/walker.ts';

/**
 * Files of Postman's without fields for a credential, or whose fields are not known: flows, simulations, settings of
 * mocks, ids of a workspace. Every text in them is read under the name of its member.
 */
export const looseFile: Shape = members({ id: skip, name: nameText, version: skip, workspace: skip });
