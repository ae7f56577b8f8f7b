import type { Span } from '../../domain/extraction.js';
import { certainty, personNameAt } from './names.js';

const note = '(?:（[^（）\\n]{1,12}）|\\([^()\\n]{1,12}\\))?';
const pause = new RegExp(`^${note}(?:、|和|以及|及|与|　| {1,2})`);
const itemEnds = /^(?:（|\(|等|出席|参加|陪同|分别|为|的|主持|同志|一同|列席|先后)/;
const lastItemEnds =
  /^(?:[^\u4e00-\u9fff]|等|出席|参加|陪同|分别|为|的|主持|同志|一同|一起|共同|先后|列席|到|随|及|也|都|就|将|还|作|在|辞|受|因|任|当|代表|被|参|分|介绍|表示|说|前往|深入|带|率|赴|汇报|发言|向|对|是)/;

/** 覃木生、经侦支队副支队长郇蕾: what looks like a name begins the body of the next holder. */
const holderFollows =
  /^[\u4e00-\u9fff]{0,18}?(?:书记|[局部厅院所队处科庭站镇乡市县区省州]长|主任|委员|主席|政委|教导员|指导员|代表|负责人)/;

/** Names that follow a name in a list. An item that goes on after a name ends the list. */
export function listAfter(text: string, from: number): Span[] {
  const names: Span[] = [];
  for (let at = from; ;) {
    const mark = pause.exec(text.slice(at, at + 16))?.[0];
    if (mark === undefined) return names;
    const name = personNameAt(text, at + mark.length, certainty.inList);
    if (name === null) return names;
    // Between commas the name is the whole item: 、凌激、
    const item = /^[\u4e00-\u9fff·]{2,14}(?=、)/.exec(text.slice(name.start, name.start + 15))?.[0];
    const goesOn = item !== undefined && item.length > name.end - name.start;
    if (goesOn && !itemEnds.test(text.slice(name.end, name.end + 2))) return names;
    if (
      !lastItemEnds.test(text.slice(name.end, name.end + 3)) &&
      holderFollows.test(text.slice(name.end, name.end + 24))
    )
      return names;
    if (/[和与及]$/.test(mark) && !lastItemEnds.test(text.slice(name.end, name.end + 3))) return names;
    names.push(name);
    at = name.end;
  }
}
