import { limits } from '../config.js';
import { entityTypeOfId } from '../domain/ids.js';
import type { Interval } from '../domain/interval.js';
import { endsOf } from '../graph/fact-model.js';
import { highestKey, lowestKey } from '../graph/keys.js';
import { entityById } from '../graph/queries/entities.js';
import { factPage, type FactFilters } from '../graph/queries/facts.js';
import { boundedIds } from './bounds.js';
import type { ApiContext } from './context.js';
import { entitySource, factSource, noEntity } from './sources.js';
import { bucketsOf, daysOf } from './timeline.js';
import type { InitiativeSeries } from './types/graph.js';
import { openRange, type DateRange } from './types/inputs.js';

export interface CompareOptions {
  initiatives: string[];
  interval: Interval;
  between?: DateRange | null;
}

/** Buckets over the same days and what was measured, all in one trip. Fails with NOT_FOUND for what is no initiative. */
export async function compareInitiatives(
  { initiatives, interval, between }: CompareOptions,
  context: ApiContext,
): Promise<InitiativeSeries[]> {
  const ids = boundedIds('initiatives', initiatives, limits.maxCompared);
  const loaded = await Promise.all(
    ids.map(async (id) => {
      const [entity, days, measured] = await Promise.all([
        context.loaders.row(entityById, { id }),
        daysOf(id, between, context),
        measurementsOf(id, between, context),
      ]);
      if (entity === null || entityTypeOfId(id) !== 'Initiative') throw noEntity(id);
      return { entity, days, measured };
    }),
  );
  const days = loaded.flatMap((one) => one.days.map(({ day }) => day)).sort();
  return loaded.map((one) => ({
    initiative: entitySource(one.entity.id, one.entity),
    buckets: bucketsOf(one.days, interval, [days[0], days.at(-1)]),
    measurements: one.measured.map((row) => factSource(row.id, row)),
  }));
}

function measurementsOf(id: string, between: DateRange | null | undefined, context: ApiContext) {
  const { from, to } = openRange(between);
  const values: FactFilters = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const query = factPage({
    ends: endsOf('Initiative', ['MEASURED']),
    order: 'OLDEST',
    filters: Object.keys(values) as (keyof FactFilters)[],
    within: false,
    asOf: false,
  });
  const bounds = { low: lowestKey, high: highestKey, limit: limits.maxSeriesMeasurements };
  return context.loaders.rows(query, { id, ...values, ...bounds });
}
