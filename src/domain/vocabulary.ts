/** The words of the field. What counts as which is the annotation guide's; see src/extraction/README.md. */

export const entityTypes = ['Official', 'Agency', 'Initiative', 'Region', 'Meeting', 'Document'] as const;
export type EntityType = (typeof entityTypes)[number];

export const factTypes = [
  'HOLDS_POST',
  'ATTENDS',
  'HELD_IN',
  'HELD_ON',
  'LEADS',
  'COVERS',
  'PART_OF',
  'MEASURED',
] as const;
export type FactType = (typeof factTypes)[number];

/** Between what a fact may be said; no objects: of its subject alone. */
export const factEnds: Record<FactType, { subjects: readonly EntityType[]; objects: readonly EntityType[] }> =
  {
    HOLDS_POST: { subjects: ['Official'], objects: ['Agency'] },
    ATTENDS: { subjects: ['Official', 'Agency'], objects: ['Meeting'] },
    HELD_IN: { subjects: ['Meeting'], objects: ['Region'] },
    HELD_ON: { subjects: ['Meeting'], objects: [] },
    LEADS: { subjects: ['Agency', 'Official'], objects: ['Initiative', 'Document'] },
    COVERS: { subjects: ['Initiative'], objects: ['Region'] },
    PART_OF: { subjects: ['Agency', 'Initiative', 'Region'], objects: ['Agency', 'Initiative', 'Region'] },
    MEASURED: { subjects: ['Initiative', 'Agency', 'Region', 'Document'], objects: [] },
  };

/** Strongest first: an article that says both gives the first. */
export const roles = ['chair', 'speaker', 'attendee'] as const;
export type Role = (typeof roles)[number];

export const measurementStatuses = ['total', 'done', 'ongoing', 'planned', 'before', 'after'] as const;
export type MeasurementStatus = (typeof measurementStatuses)[number];

export const articleKinds = ['story', 'photo', 'teaser', 'notice'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const bylineRoles = ['reporter', 'correspondent', 'photographer', 'editor', 'other'] as const;
export type BylineRole = (typeof bylineRoles)[number];

export const identifierKinds = ['cn', 'issn', 'postal-code', 'phone', 'email', 'web', 'other'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];
