import type { LocalEntity, LocalRelation } from '../../domain/extraction.js';

/** 省委建设平安青禾领导小组 runs what it is named after. */
export function byName(entities: readonly LocalEntity[]): LocalRelation[] {
  const agencies = entities.filter(
    ({ type, name }) => type === 'Agency' && /领导小组|委员会|指挥部/u.test(name),
  );
  const initiatives = entities.filter(({ type }) => type === 'Initiative');
  return agencies.flatMap((agency) =>
    initiatives
      .filter(({ mentions }) => mentions.some(({ text }) => text.length >= 4 && agency.name.includes(text)))
      .map((initiative): LocalRelation => {
        const mention = agency.mentions.find(({ text }) => text === agency.name) ?? agency.mentions[0]!;
        const evidence = { start: mention.start, end: mention.end };
        return { type: 'LEADS', from: agency.id, to: initiative.id, evidence, rule: 'leads-by-name' };
      }),
  );
}

/** 十四届县委第八轮巡察 is the committee's. */
export function byCommittee(entities: readonly LocalEntity[]): LocalRelation[] {
  return entities
    .filter(({ type, name }) => type === 'Initiative' && /轮(?:常规|专项|机动)?巡[视察]$/u.test(name))
    .flatMap((round) =>
      entities
        .filter(
          ({ type, mentions }) =>
            type === 'Agency' &&
            mentions.some(({ text }) => /[省市县区州]委$/u.test(text) && round.name.includes(text)),
        )
        .map(({ id }): LocalRelation => {
          const { start, end } = round.mentions[0]!;
          return { type: 'LEADS', from: id, to: round.id, evidence: { start, end }, rule: 'leads-by-name' };
        }),
    );
}
