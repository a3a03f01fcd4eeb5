import type { Scalar } from 'yaml';
import type { Layer, LayerKind, Place } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { type MappedText, ShiftedLayer, WholeLayer } from '../mapped-text.ts';
import { mapBlockScalar } from './yaml-block-scalar.ts';
import { mapFlowScalar } from './yaml-flow-scalar.ts';

const NO_LAYERS: readonly LayerKind[] = Object.freeze([]);

/** The place of a scalar's text. What it maps to is worked out when asked. */
export class YamlPlace implements Place {
  readonly #text: string;
  readonly #scalar: Scalar;
  readonly #pointer: () => string | null;
  #layer: Layer | null = null;

  constructor(text: string, scalar: Scalar, pointer: () => string | null) {
    this.#text = text;
    this.#scalar = scalar;
    this.#pointer = pointer;
  }

  get decodedFrom(): readonly LayerKind[] {
    const layer = this.#resolve();
    return layer instanceof ShiftedLayer ? NO_LAYERS : [layer.kind];
  }

  pointer(): string | null {
    return this.#pointer();
  }

  toFile(from: number, to: number): Span {
    return this.#resolve().toOuter(from, to);
  }

  #resolve(): Layer {
    this.#layer ??= scalarLayer(this.#text, this.#scalar);
    return this.#layer;
  }
}

/** The text of a scalar; numbers and booleans as written. */
export function yamlScalarText(text: string, scalar: Scalar): string {
  if (isUnclosed(text, scalar)) return mapScalar(text, scalar)[1].text;
  if (typeof scalar.value === 'string') return scalar.value;
  return scalar.source ?? (scalar.value === null ? '' : String(scalar.value));
}

/** Of a quoted scalar without closing quote, the `yaml` package drops the last character. */
function isUnclosed(text: string, { type, range }: Scalar): boolean {
  if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || !range) return false;
  return range[1] - range[0] < 2 || text[range[1] - 1] !== text[range[0]];
}

/** How the text of a scalar maps to the text of its file. */
function scalarLayer(text: string, scalar: Scalar): Layer {
  const [from, to] = scalar.range ?? [0, 0];
  const [kind, mapped] = mapScalar(text, scalar);
  return mapped.text === yamlScalarText(text, scalar) ? mapped.layer(kind) : new WholeLayer(kind, { from, to });
}

function mapScalar(text: string, scalar: Scalar): [LayerKind, MappedText] {
  const [from, to] = scalar.range ?? [0, 0];
  const inner = isUnclosed(text, scalar) ? to : to - 1;
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
      return ['yaml-literal', mapBlockScalar(text, from, to, parentIndent(scalar))];
    case 'BLOCK_FOLDED':
      return ['yaml-folded', mapBlockScalar(text, from, to, parentIndent(scalar))];
    case 'QUOTE_SINGLE':
      return ['yaml-single', mapFlowScalar(text, from + 1, inner, 'single')];
    case 'QUOTE_DOUBLE':
      return ['yaml-double', mapFlowScalar(text, from + 1, inner, 'double')];
    default:
      return ['yaml', mapFlowScalar(text, from, to, 'plain')];
  }
}

function parentIndent(scalar: Scalar): number {
  const token = scalar.srcToken;
  return token !== undefined && 'indent' in token && typeof token.indent === 'number' ? token.indent : 0;
}
