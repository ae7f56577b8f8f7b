import { registerEnumType } from 'type-graphql';

/*
 * GraphQL shows the keys, resolvers see the values: the domain's own words.
 */

export const EntityTypeEnum = {
  OFFICIAL: 'Official',
  AGENCY: 'Agency',
  INITIATIVE: 'Initiative',
  REGION: 'Region',
  MEETING: 'Meeting',
  DOCUMENT: 'Document',
} as const;
registerEnumType(EntityTypeEnum, {
  name: 'EntityType',
  description: 'What kind of thing an entity is.',
  valuesConfig: {
    OFFICIAL: { description: 'A named holder of a public office, now or formerly.' },
    AGENCY: { description: 'A body that exercises or supports public authority.' },
    INITIATIVE: {
      description: 'A named programme of public action: strategy, plan, campaign, mechanism, platform.',
    },
    REGION: { description: 'An administrative division, or a named group of provinces.' },
    MEETING: { description: 'An official gathering with a name or a date.' },
    DOCUMENT: { description: 'A law, regulation, plan, decision, opinion, report or white paper.' },
  },
});

export const FactTypeEnum = {
  HOLDS_POST: 'HOLDS_POST',
  ATTENDS: 'ATTENDS',
  HELD_IN: 'HELD_IN',
  HELD_ON: 'HELD_ON',
  LEADS: 'LEADS',
  COVERS: 'COVERS',
  PART_OF: 'PART_OF',
  MEASURED: 'MEASURED',
} as const;
registerEnumType(FactTypeEnum, {
  name: 'FactType',
  description: 'What a fact says.',
  valuesConfig: {
    HOLDS_POST: { description: 'An official holds, or held, a post at an agency.' },
    ATTENDS: { description: 'An official or agency takes part in a meeting.' },
    HELD_IN: { description: 'A meeting takes place in a region.' },
    HELD_ON: { description: 'A meeting takes place on a day.' },
    LEADS: {
      description:
        'An agency or official launches, issues, publishes, signs or runs an initiative or document.',
    },
    COVERS: { description: 'An initiative runs in a region.' },
    PART_OF: { description: 'An agency, initiative or region is part of another.' },
    MEASURED: { description: 'A quantity of an initiative, agency, region or document.' },
  },
});

export const RoleEnum = { CHAIR: 'chair', SPEAKER: 'speaker', ATTENDEE: 'attendee' } as const;
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What somebody did at a meeting; the strongest role that an article states.',
  valuesConfig: {
    CHAIR: { description: 'Chaired it (主持).' },
    SPEAKER: { description: 'Spoke or reported (讲话, 强调, 作报告, 致辞).' },
    ATTENDEE: { description: 'Was there (出席, 参加, 陪同, 汇报).' },
  },
});

export const MeasurementStatusEnum = {
  TOTAL: 'total',
  DONE: 'done',
  ONGOING: 'ongoing',
  PLANNED: 'planned',
  BEFORE: 'before',
  AFTER: 'after',
} as const;
registerEnumType(MeasurementStatusEnum, {
  name: 'MeasurementStatus',
  description: 'What stage a quantity speaks of.',
  valuesConfig: {
    TOTAL: { description: 'All of it.' },
    DONE: { description: 'What is finished (已落地, 已完成).' },
    ONGOING: { description: 'What is under way (正推进).' },
    PLANNED: { description: 'What is intended.' },
    BEFORE: { description: 'The value at the start of a change (从24.5%).' },
    AFTER: { description: 'The value at the end of a change (到97.6%).' },
  },
});

export const ArticleKindEnum = {
  STORY: 'story',
  PHOTO: 'photo',
  TEASER: 'teaser',
  NOTICE: 'notice',
} as const;
registerEnumType(ArticleKindEnum, {
  name: 'ArticleKind',
  description: 'What kind of item of a page an article is.',
  valuesConfig: {
    STORY: { description: 'A story, or an item of a digital source.' },
    PHOTO: { description: 'A photograph with its caption.' },
    TEASER: { description: 'A pointer to another page (导读).' },
    NOTICE: { description: 'A notice of the paper or of a body (公告, 启事).' },
  },
});

export const IntervalEnum = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  YEAR: 'year',
} as const;
registerEnumType(IntervalEnum, {
  name: 'Interval',
  description: 'How long a bucket of a timeline is.',
  valuesConfig: {
    DAY: { description: 'A calendar day.' },
    WEEK: { description: 'From Monday to Sunday.' },
    MONTH: { description: 'A calendar month.' },
    QUARTER: { description: 'Three months from January, April, July or October.' },
    YEAR: { description: 'A calendar year.' },
  },
});

export const BylineRoleEnum = {
  REPORTER: 'reporter',
  CORRESPONDENT: 'correspondent',
  PHOTOGRAPHER: 'photographer',
  EDITOR: 'editor',
  OTHER: 'other',
} as const;
registerEnumType(BylineRoleEnum, {
  name: 'BylineRole',
  description: 'What a person in a byline did.',
  valuesConfig: {
    REPORTER: { description: '记者' },
    CORRESPONDENT: { description: '通讯员' },
    PHOTOGRAPHER: { description: '摄' },
    EDITOR: { description: '编辑' },
    OTHER: { description: 'Printed without a role, or with another.' },
  },
});

export const IdentifierKindEnum = {
  CN: 'cn',
  ISSN: 'issn',
  POSTAL_CODE: 'postal-code',
  PHONE: 'phone',
  EMAIL: 'email',
  WEB: 'web',
  OTHER: 'other',
} as const;
registerEnumType(IdentifierKindEnum, {
  name: 'IdentifierKind',
  description: 'What a masthead identifies a publication by.',
  valuesConfig: {
    CN: { description: 'National serial number (国内统一刊号).' },
    ISSN: { description: 'International standard serial number.' },
    POSTAL_CODE: { description: 'Postal subscription code (邮发代号).' },
    PHONE: { description: 'Telephone.' },
    EMAIL: { description: 'Mail address.' },
    WEB: { description: 'Web address.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const EntityOrderEnum = {
  MOST_COVERED: 'MOST_COVERED',
  NEWEST: 'NEWEST',
  OLDEST: 'OLDEST',
  NAME: 'NAME',
} as const;
registerEnumType(EntityOrderEnum, {
  name: 'EntityOrder',
  description: 'The order of a list of entities.',
  valuesConfig: {
    MOST_COVERED: { description: 'Named in the most articles first.' },
    NEWEST: { description: 'Named most recently first.' },
    OLDEST: { description: 'First named earliest first.' },
    NAME: { description: 'By pinyin.' },
  },
});

export const ArticleOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;
registerEnumType(ArticleOrderEnum, {
  name: 'ArticleOrder',
  description: 'The order of a list of articles.',
  valuesConfig: {
    NEWEST: { description: 'Published last first.' },
    OLDEST: { description: 'Published first first.' },
  },
});

export const FactOrderEnum = { NEWEST: 'NEWEST', OLDEST: 'OLDEST', MOST_COVERED: 'MOST_COVERED' } as const;
registerEnumType(FactOrderEnum, {
  name: 'FactOrder',
  description: 'The order of a list of facts.',
  valuesConfig: {
    NEWEST: { description: 'Stated most recently first.' },
    OLDEST: { description: 'First stated earliest first.' },
    MOST_COVERED: { description: 'Stated by the most articles first.' },
  },
});
