import type { IsoDate } from '../../domain/date.js';

/** An invented article with the reply we would like; the model sees both. */
export const example = {
  article: {
    publishedOn: '2024-07-25' as IsoDate,
    homeRegion: '青禾省',
    text: '昨天，青禾省公安厅在临川市召开全省夏季治安工作推进会，省公安厅厅长周砚秋主持会议，临川市公安局作交流发言。省公安厅部署的“清风”行动已在临川市破获案件120余起。',
  },
  reply: {
    entities: [
      { id: 'e1', type: 'Agency', mentions: ['青禾省公安厅', '省公安厅'] },
      { id: 'e2', type: 'Region', mentions: ['临川市'] },
      { id: 'e3', type: 'Meeting', mentions: ['全省夏季治安工作推进会'] },
      { id: 'e4', type: 'Official', mentions: ['周砚秋'] },
      { id: 'e5', type: 'Agency', mentions: ['临川市公安局'] },
      { id: 'e6', type: 'Initiative', mentions: ['“清风”行动'] },
    ],
    relations: [
      { type: 'HELD_ON', from: 'e3', to: null, date: '2024-07-24', quote: '昨天' },
      { type: 'HELD_IN', from: 'e3', to: 'e2', quote: '在临川市召开全省夏季治安工作推进会' },
      { type: 'HOLDS_POST', from: 'e4', to: 'e1', title: '厅长', quote: '省公安厅厅长周砚秋' },
      { type: 'ATTENDS', from: 'e4', to: 'e3', role: 'chair', quote: '周砚秋主持会议' },
      { type: 'ATTENDS', from: 'e5', to: 'e3', role: 'speaker', quote: '临川市公安局作交流发言' },
      { type: 'LEADS', from: 'e1', to: 'e6', quote: '省公安厅部署的“清风”行动' },
      { type: 'COVERS', from: 'e6', to: 'e2', quote: '“清风”行动已在临川市' },
      {
        type: 'MEASURED',
        from: 'e6',
        to: null,
        metric: '破获案件',
        value: 120,
        unit: '起',
        status: 'done',
        quote: '破获案件120余起',
      },
    ],
  },
};
