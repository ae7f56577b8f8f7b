import { divisionsNamed } from '../../domain/divisions.js';
import { withoutBlanks } from './page-line.js';

/** Words of the language that end like a paper's name: 举报, 通报, 捷报, 天气预报. */
const noPaper =
  /(?:举|通|简|战|捷|情|预|汇|上|海|警|申|填|回|播|速|喜|谎|瞒|漏|误|电|数字|专|画|墙|谍|密|呈|直|参考消息)报$/;
const paper = /^\p{Script=Han}{2,11}报$/u;
/** YUNLING RIBAO beside the Chinese name. */
const latinName = / ?[A-Z][A-Za-z ]{5,}$/;
const edition = /^(?:\p{Script=Han}{2,4}版|周末|周刊|号外|特刊)$/u;

/** The paper's name where the text is nothing but that, letter-spaced or with an edition after it. */
export function publicationNameOf(text: string): string | null {
  const words = text.replace(latinName, '').split(' ');
  const spaced = words.length >= 3 && words.every((word) => word.length === 1);
  const name = spaced
    ? withoutBlanks(text)
    : words.length === 2 && edition.test(words[1]!)
      ? words[0]!
      : words.join(' ');
  return paper.test(name) && !noPaper.test(name) && !/[今本]日|日前|昨日/.test(name) ? name : null;
}

/**
 * The region that a paper's name begins with: 浙江法治报 → 浙江省, 温州日报 → 温州市. Where several divisions share the
 * name the highest is meant, for its paper is the one without a longer name. Null where the name begins with none.
 */
export function homeRegionOf(publication: string): string | null {
  for (let end = Math.min(publication.length - 1, 9); end >= 2; end--) {
    const division = divisionsNamed(publication.slice(0, end)).find(({ level }) => level !== 'township');
    if (division) return division.name;
  }
  return null;
}
