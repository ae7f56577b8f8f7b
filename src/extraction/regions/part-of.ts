import { divisionsNamed, liesIn } from '../../domain/divisions.js';
import type { LocalEntity, LocalRelation, MentionSpan } from '../../domain/extraction.js';
import type { RelationRule } from '../relation-rule.js';

interface Place {
  entity: LocalEntity;
  mention: MentionSpan;
}

/**
 * 玉环市沙门镇 states that 沙门镇 is part of 玉环市; 浙江宁波、嘉兴等地 that both cities are part of 浙江. A step
 * over a level is left out where the article prints the level between too.
 */
export const regionPartOfRule: RelationRule = (source, entities) => {
  const places = entities
    .filter(({ type }) => type === 'Region')
    .flatMap((entity) => entity.mentions.map((mention): Place => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const relations: LocalRelation[] = [];
  let outer: { place: Place; inner: Place } | null = null;
  places.forEach((place, i) => {
    const before = places[i - 1];
    const gap = before ? source.text.slice(before.mention.end, place.mention.start) : null;
    if (before && gap === '' && canContain(before, place)) {
      relations.push(partOf(place, before));
      outer = { place: before, inner: place };
    } else if (
      before &&
      outer &&
      (gap === '、' || gap === '和') &&
      before === outer.inner &&
      (isIn(place, outer.place) || isVillageBeside(place, before))
    ) {
      relations.push(partOf(place, outer.place));
      outer = { place: outer.place, inner: place };
    } else {
      outer = null;
    }
  });
  return withoutLongSteps(relations);
};

function partOf(inner: Place, outer: Place): LocalRelation {
  return {
    type: 'PART_OF',
    from: inner.entity.id,
    to: outer.entity.id,
    rule: 'region-side-by-side',
    evidence: { start: outer.mention.start, end: inner.mention.end },
  };
}

function canContain(outer: Place, inner: Place): boolean {
  if (outer.entity === inner.entity || outer.mention.text.length < 2 || inner.mention.text.length < 2)
    return false;
  const a = divisionsNamed(outer.mention.text);
  const b = divisionsNamed(inner.mention.text);
  if (a.length === 0) return rankOf(outer.mention.text) < rankOf(inner.mention.text);
  if (b.length === 0) return true;
  return (
    isIn(inner, outer) ||
    b.some((x) => x.level === 'township' && a.some((y) => x.code.slice(0, 4) === y.code.slice(0, 4)))
  );
}

const ranks = [/省$/, /[市州]$/, /[县区旗]$/, /(?:[镇乡]|街道)$/, /(?:村|社区)$/];

/** Of names that the table lacks: 0 for a province, rising to 4 for a village. NaN where the name does not say. */
function rankOf(name: string): number {
  const rank = ranks.findIndex((ending) => ending.test(name));
  return name.endsWith('社区') ? ranks.length - 1 : rank < 0 ? NaN : rank;
}

function isIn(inner: Place, outer: Place): boolean {
  const around = divisionsNamed(outer.mention.text);
  return divisionsNamed(inner.mention.text).some(({ code }) => around.some((one) => liesIn(code, one.code)));
}

/** 琉璃庙镇孙胡沟村、西台子村: of villages, which no table has, the list alone tells that they lie together. */
function isVillageBeside({ mention }: Place, before: Place): boolean {
  const isVillage = (text: string) => /(?:村|社区)$/.test(text) && divisionsNamed(text).length === 0;
  return isVillage(mention.text) && isVillage(before.mention.text);
}

function withoutLongSteps(relations: readonly LocalRelation[]): LocalRelation[] {
  return relations.filter(
    ({ from, to }) =>
      !relations.some(
        (step) =>
          step.from === from &&
          step.to !== to &&
          relations.some((next) => next.from === step.to && next.to === to),
      ),
  );
}
