import fc from 'fast-check';
import type { ResolvedArticle, ResolvedEntity } from '../../src/domain/resolved.js';
import { roles } from '../../src/domain/vocabulary.js';
import * as world from './invented.js';

const officials = [world.zhou, world.lu];
const agencies = [world.police, world.cityPolice, world.farPolice];
const regions = [world.province, world.city, world.county, world.town, world.village, world.somewhere];
const initiatives = [world.campaign, world.plan, world.planInShort];

/** Several ways in which articles print a name. */
function printed(entity: ResolvedEntity): fc.Arbitrary<[ResolvedEntity, string]> {
  return fc
    .constantFrom(entity.name, entity.name.slice(0, -1), entity.name.slice(-3))
    .map((text) => [entity, text]);
}

function pair(subjects: ResolvedEntity[], objects: ResolvedEntity[]) {
  return fc
    .tuple(fc.constantFrom(...subjects), fc.constantFrom(...objects))
    .chain(([subject, object]) => fc.tuple(printed(subject), printed(object)));
}

const said: fc.Arbitrary<world.Said> = fc.oneof(
  fc
    .tuple(pair(officials, agencies), fc.constantFrom('厅长', '局长', '副局长'), fc.boolean())
    .map(([[holder, body], title, former]): world.Said => ({
      fact: world.fact('HOLDS_POST', holder[0], body[0], { title }),
      printed: [body, holder],
      ...(former ? { former: true } : {}),
    })),
  fc
    .tuple(pair([...officials, ...agencies], [world.meeting]), fc.constantFrom(...roles))
    .map(([[who, what], role]): world.Said => ({
      fact: world.fact('ATTENDS', who[0], what[0]),
      printed: [who, what],
      role,
    })),
  pair([world.meeting], regions).map(([what, where]) => ({
    fact: world.fact('HELD_IN', what[0], where[0]),
    printed: [what, where],
  })),
  fc.tuple(printed(world.meeting), fc.constantFrom('2024-07-24', '2024-07-25')).map(([what, date]) => ({
    fact: world.fact('HELD_ON', what[0], null, { date: world.day(date) }),
    printed: [what],
  })),
  pair([...agencies, ...officials], [...initiatives, world.rules]).map(([who, what]) => ({
    fact: world.fact('LEADS', who[0], what[0]),
    printed: [who, what],
  })),
  pair(initiatives, regions).map(([what, where]) => ({
    fact: world.fact('COVERS', what[0], where[0]),
    printed: [what, where],
  })),
  fc.tuple(printed(world.campaign), printed(world.plan)).map(([part, whole]) => ({
    fact: world.fact('PART_OF', part[0], whole[0]),
    printed: [part, whole],
  })),
  fc
    .tuple(fc.constantFrom(...initiatives).chain(printed), fc.constantFrom(10, 17, 24.5))
    .map(([what, value]) => ({
      fact: world.fact('MEASURED', what[0], null, { metric: '项目', value, unit: '项', status: 'done' }),
      printed: [what],
    })),
);

const issues = [
  { publicationId: 'publication-qinghe', name: '青禾法制报', number: 101, page: 1, identifiers: ['0900-1'] },
  {
    publicationId: 'publication-qinghe',
    name: '青禾法治报',
    number: null,
    page: 2,
    identifiers: ['0900-1', '0900-2'],
  },
  { publicationId: 'publication-linchuan', name: '临川日报', number: 7, page: 1 },
];

function version(id: string): fc.Arbitrary<ResolvedArticle> {
  return fc
    .record({
      publishedOn: fc.constantFrom('2024-07-25', '2024-07-26', '2025-01-02'),
      says: fc.array(said, { maxLength: 4 }),
      names: fc.array(fc.constantFrom(...officials, ...regions, world.rules).chain(printed), {
        maxLength: 2,
      }),
      issue: fc.option(fc.constantFrom(...issues), { nil: undefined }),
    })
    .map(({ issue, ...rest }) => world.article({ id, ...rest, ...(issue === undefined ? {} : { issue }) }));
}

/** Up to `size` articles, each in two versions. */
export function archive(size: number): fc.Arbitrary<{ now: ResolvedArticle; other: ResolvedArticle }[]> {
  return fc
    .integer({ min: 1, max: size })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, n) =>
          fc.record({ now: version(`a${n}`), other: version(`a${n}`) }),
        ),
      ),
    );
}
