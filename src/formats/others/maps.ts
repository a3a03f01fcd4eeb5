import type { ForeignForm } from '../walk/form.ts';

/** Maps of the world and of sources, and notebooks: JSON of any size without a request in it. */
export const MAPS: ForeignForm = {
  id: 'maps',
  tool: 'maps',
  places: [/\.(?:geojson|ipynb|map)$/],
  shape: null,
  sample: { path: 'x.geojson', content: { type: 'FeatureCollection', features: [] } },
};
