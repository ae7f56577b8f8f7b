import type { Candidate } from '../candidate.js';
import { tellsOfAbroad } from '../initiatives/abroad.js';

/** What standing bodies of this country hear and conclude is theirs, whatever countries it names. */
const heard: ReadonlySet<string> = new Set(['document-report', 'document-treaty']);
const ours =
  /提请|批准|修改|访问|中国|中华|全国|^中[\u4e00-\u9fa5]{1,3}(?:联合|自贸|自由|睦邻|友好|投资|经贸)/u;
const survey = /(?:报告|展望|指数|状况|统计|指标|公报|前景)(?:[（(]?[0-9]{4}年?[)）]?)?$/u;
const international =
  /(?:联合国|世界[\u4e00-\u9fa5]{2,6}组织|国际[\u4e00-\u9fa5]{2,8}(?:组织|署|机构|联盟|协会)|世贸组织|世卫组织|世界银行|世行|亚洲开发银行|亚开行|欧洲|经合组织|经济合作与发展组织|欧佩克|石油输出国组织|粮农组织|教科文组织)[^。；\n]{0,22}$/u;

const foreignAuthor = /(?:总统|首相|议会|国会|参议院|众议院|总理府|白宫|欧盟)[^。；，\n]{0,10}$/u;

/** True of what other states and international bodies issue, which is outside the scope. */
export function isForeign(text: string, candidate: Candidate): boolean {
  const name = text.slice(candidate.start, candidate.end);
  if (heard.has(candidate.rule) || ours.test(name)) return false;
  const before = text.slice(Math.max(0, candidate.start - 40), candidate.start);
  if (candidate.rule === 'document-titled' && foreignAuthor.test(before)) return true;
  return tellsOfAbroad(text, candidate) || (survey.test(name) && international.test(before));
}
