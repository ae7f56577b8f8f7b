import { readGazetteer } from '../../extraction/gazetteer.js';
import { normalForm } from '../normal-form.js';

export interface NationalAgency {
  name: string;
  level: string;
  branch: string;
}

interface Index {
  byName: ReadonlyMap<string, NationalAgency>;
  longest: number;
}

let loaded: Index | null = null;

/** The body of the gazetteer with this name or other name (最高检); null where there is none. */
export function nationalAgency(name: string): NationalAgency | null {
  return index().byName.get(name) ?? null;
}

/** The longest name of a national body that a longer name begins with: 公安部 of 公安部某局. Null where there is none. */
export function nationalBeginning(name: string): { agency: NationalAgency; rest: string } | null {
  for (let length = Math.min(index().longest, name.length - 1); length >= 2; length--) {
    const agency = nationalAgency(name.slice(0, length));
    if (agency?.level === 'national') return { agency, rest: name.slice(length) };
  }
  return null;
}

/** Words that only bodies of the whole country begin with. */
export const nationalWords =
  /^(?:中共中央|中央|国务院|国家|全国|中国(?!共产党|人民政治协商|人民武装警察)|中华|最高人民|解放军|中国人民解放军)/;

const branchOfWord: Readonly<Record<string, string>> = { supervision: 'party' };

function index(): Index {
  return (loaded ??= load());
}

function load(): Index {
  const byName = new Map<string, NationalAgency>();
  for (const [name = '', others = '', level = '', branch = ''] of readGazetteer('agencies')) {
    const agency = { name, level, branch: branchOfWord[branch] ?? branch };
    for (const known of [name, ...others.split('、')])
      if (known !== '') byName.set(normalForm(known), agency);
  }
  return { byName, longest: Math.max(...Array.from(byName.keys(), (name) => name.length)) };
}
