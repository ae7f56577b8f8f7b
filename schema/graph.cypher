// Constraints and indexes of the graph. Applied by src/graph/schema.ts: idempotent, one statement after another,
// and the version below is kept in the database. Raise it when a statement is added or changed.
// version: 3

// Identity
CREATE CONSTRAINT schema_identity IF NOT EXISTS FOR (n:Schema) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_identity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_identity IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_identity IF NOT EXISTS FOR (n:Issue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publication_identity IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_identity IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measurement_identity IF NOT EXISTS FOR (n:Measurement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT day_identity IF NOT EXISTS FOR (n:Day) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_identity IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identity_identity IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT profile_identity IF NOT EXISTS FOR (n:Profile) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judged_identity IF NOT EXISTS FOR (n:Judged) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_identity IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT news_order IF NOT EXISTS FOR (n:News) REQUIRE n.seq IS UNIQUE;

// Who is who: the profiles of a name and of a person; what is judged of a name and of an entity; candidates; judgements
CREATE INDEX profile_own IF NOT EXISTS FOR (n:Profile) ON (n.ownId);
CREATE INDEX profile_person IF NOT EXISTS FOR (n:Profile) ON (n.identityId);
CREATE INDEX judged_own IF NOT EXISTS FOR (n:Judged) ON (n.ownId);
CREATE INDEX judged_meaning IF NOT EXISTS FOR (n:Judged) ON (n.meansId);
CREATE INDEX judged_final IF NOT EXISTS FOR (n:Judged) ON (n.finalId);
CREATE INDEX judgement_apart IF NOT EXISTS FOR (n:Judgement) ON (n.apartOwnId);
CREATE INDEX entity_like IF NOT EXISTS FOR (n:Entity) ON (n.likeKey);
CREATE INDEX entity_like_too IF NOT EXISTS FOR (n:Entity) ON (n.otherLikeKey);
CREATE INDEX may_be_page IF NOT EXISTS FOR ()-[m:MAY_BE]-() ON (m.type, m.key);
CREATE INDEX judgement_page IF NOT EXISTS FOR (n:Judgement) ON (n.key);

// Names as printed, and where an entity has which
CREATE INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.text);
CREATE INDEX name_entity IF NOT EXISTS FOR (n:Name) ON (n.entityId);

// Names as they are searched: a part of one, whole or first syllables in pinyin, initials. Every character is a word.
CREATE FULLTEXT INDEX name_plain IF NOT EXISTS FOR (n:Name) ON EACH [n.plain] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE INDEX name_pinyin IF NOT EXISTS FOR (n:Name) ON (n.pinyin);
CREATE INDEX name_initials IF NOT EXISTS FOR (n:Name) ON (n.initials);

// Lists of entities, one index for each order. A key ends in the id, so every order is total.
CREATE INDEX official_cover IF NOT EXISTS FOR (n:Official) ON (n.coverKey);
CREATE INDEX official_newest IF NOT EXISTS FOR (n:Official) ON (n.newestKey);
CREATE INDEX official_oldest IF NOT EXISTS FOR (n:Official) ON (n.oldestKey);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.nameKey);
CREATE INDEX agency_cover IF NOT EXISTS FOR (n:Agency) ON (n.coverKey);
CREATE INDEX agency_newest IF NOT EXISTS FOR (n:Agency) ON (n.newestKey);
CREATE INDEX agency_oldest IF NOT EXISTS FOR (n:Agency) ON (n.oldestKey);
CREATE INDEX agency_name IF NOT EXISTS FOR (n:Agency) ON (n.nameKey);
CREATE INDEX initiative_cover IF NOT EXISTS FOR (n:Initiative) ON (n.coverKey);
CREATE INDEX initiative_newest IF NOT EXISTS FOR (n:Initiative) ON (n.newestKey);
CREATE INDEX initiative_oldest IF NOT EXISTS FOR (n:Initiative) ON (n.oldestKey);
CREATE INDEX initiative_name IF NOT EXISTS FOR (n:Initiative) ON (n.nameKey);
CREATE INDEX region_cover IF NOT EXISTS FOR (n:Region) ON (n.coverKey);
CREATE INDEX region_newest IF NOT EXISTS FOR (n:Region) ON (n.newestKey);
CREATE INDEX region_oldest IF NOT EXISTS FOR (n:Region) ON (n.oldestKey);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.nameKey);
CREATE INDEX meeting_cover IF NOT EXISTS FOR (n:Meeting) ON (n.coverKey);
CREATE INDEX meeting_newest IF NOT EXISTS FOR (n:Meeting) ON (n.newestKey);
CREATE INDEX meeting_oldest IF NOT EXISTS FOR (n:Meeting) ON (n.oldestKey);
CREATE INDEX meeting_name IF NOT EXISTS FOR (n:Meeting) ON (n.nameKey);
CREATE INDEX document_cover IF NOT EXISTS FOR (n:Document) ON (n.coverKey);
CREATE INDEX document_newest IF NOT EXISTS FOR (n:Document) ON (n.newestKey);
CREATE INDEX document_oldest IF NOT EXISTS FOR (n:Document) ON (n.oldestKey);
CREATE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.nameKey);

// Articles: all, of an issue, of a publication; and of an entity, whatever its degree
CREATE INDEX article_key IF NOT EXISTS FOR (a:Article) ON (a.key);
CREATE INDEX article_publication IF NOT EXISTS FOR (a:Article) ON (a.publicationId, a.key);
CREATE INDEX article_issue IF NOT EXISTS FOR (a:Article) ON (a.issueId, a.issueKey);
CREATE INDEX mentions_page IF NOT EXISTS FOR ()-[m:MENTIONS]-() ON (m.entityId, m.key);
// Up to version 2 the text was indexed by pairs of characters; there is one full-text index for a property.
DROP INDEX article_text IF EXISTS;
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (a:Article) ON EACH [a.text] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX article_title IF NOT EXISTS FOR (a:Article) ON EACH [a.title] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE INDEX issue_page IF NOT EXISTS FOR (i:Issue) ON (i.publicationId, i.key);

// Evidence of a fact, newest first; and the first article that calls a holder a former one
CREATE INDEX statement_page IF NOT EXISTS FOR (s:Statement) ON (s.factId, s.key);
CREATE INDEX statement_former IF NOT EXISTS FOR (s:Statement) ON (s.factId, s.formerKey);

// What an entity's facts were on a day: the statements of its facts, by kind of fact, in the order of days
CREATE INDEX statement_subject IF NOT EXISTS FOR (s:Statement) ON (s.subjectId, s.type, s.factKey);
CREATE INDEX statement_object IF NOT EXISTS FOR (s:Statement) ON (s.objectId, s.type, s.factKey);

// Structure
CREATE INDEX entity_within IF NOT EXISTS FOR (n:Region) ON (n.withinId, n.id);
CREATE INDEX part_of_parts IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.objectId, f.subjectId);

// Facts: identity, and a page of an entity's facts for each end and order
CREATE CONSTRAINT holds_post_identity IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX holds_post_subject_newest IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.subjectId, f.newestKey);
CREATE INDEX holds_post_subject_oldest IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX holds_post_subject_cover IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.subjectId, f.coverKey);
CREATE INDEX holds_post_object_newest IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.objectId, f.newestKey);
CREATE INDEX holds_post_object_oldest IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.objectId, f.oldestKey);
CREATE INDEX holds_post_object_cover IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.objectId, f.coverKey);
CREATE CONSTRAINT attends_identity IF NOT EXISTS FOR ()-[f:ATTENDS]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX attends_subject_newest IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.subjectId, f.newestKey);
CREATE INDEX attends_subject_oldest IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX attends_subject_cover IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.subjectId, f.coverKey);
CREATE INDEX attends_object_newest IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.objectId, f.newestKey);
CREATE INDEX attends_object_oldest IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.objectId, f.oldestKey);
CREATE INDEX attends_object_cover IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.objectId, f.coverKey);
CREATE CONSTRAINT held_in_identity IF NOT EXISTS FOR ()-[f:HELD_IN]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX held_in_subject_newest IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.subjectId, f.newestKey);
CREATE INDEX held_in_subject_oldest IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX held_in_subject_cover IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.subjectId, f.coverKey);
CREATE INDEX held_in_object_newest IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.objectId, f.newestKey);
CREATE INDEX held_in_object_oldest IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.objectId, f.oldestKey);
CREATE INDEX held_in_object_cover IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.objectId, f.coverKey);
CREATE CONSTRAINT held_on_identity IF NOT EXISTS FOR ()-[f:HELD_ON]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX held_on_subject_newest IF NOT EXISTS FOR ()-[f:HELD_ON]-() ON (f.subjectId, f.newestKey);
CREATE INDEX held_on_subject_oldest IF NOT EXISTS FOR ()-[f:HELD_ON]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX held_on_subject_cover IF NOT EXISTS FOR ()-[f:HELD_ON]-() ON (f.subjectId, f.coverKey);
CREATE CONSTRAINT leads_identity IF NOT EXISTS FOR ()-[f:LEADS]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX leads_subject_newest IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.subjectId, f.newestKey);
CREATE INDEX leads_subject_oldest IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX leads_subject_cover IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.subjectId, f.coverKey);
CREATE INDEX leads_object_newest IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.objectId, f.newestKey);
CREATE INDEX leads_object_oldest IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.objectId, f.oldestKey);
CREATE INDEX leads_object_cover IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.objectId, f.coverKey);
CREATE CONSTRAINT covers_identity IF NOT EXISTS FOR ()-[f:COVERS]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX covers_subject_newest IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.subjectId, f.newestKey);
CREATE INDEX covers_subject_oldest IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX covers_subject_cover IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.subjectId, f.coverKey);
CREATE INDEX covers_object_newest IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.objectId, f.newestKey);
CREATE INDEX covers_object_oldest IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.objectId, f.oldestKey);
CREATE INDEX covers_object_cover IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.objectId, f.coverKey);
CREATE CONSTRAINT part_of_identity IF NOT EXISTS FOR ()-[f:PART_OF]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX part_of_subject_newest IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.subjectId, f.newestKey);
CREATE INDEX part_of_subject_oldest IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX part_of_subject_cover IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.subjectId, f.coverKey);
CREATE INDEX part_of_object_newest IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.objectId, f.newestKey);
CREATE INDEX part_of_object_oldest IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.objectId, f.oldestKey);
CREATE INDEX part_of_object_cover IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.objectId, f.coverKey);
CREATE CONSTRAINT measured_identity IF NOT EXISTS FOR ()-[f:MEASURED]-() REQUIRE f.id IS UNIQUE;
CREATE INDEX measured_subject_newest IF NOT EXISTS FOR ()-[f:MEASURED]-() ON (f.subjectId, f.newestKey);
CREATE INDEX measured_subject_oldest IF NOT EXISTS FOR ()-[f:MEASURED]-() ON (f.subjectId, f.oldestKey);
CREATE INDEX measured_subject_cover IF NOT EXISTS FOR ()-[f:MEASURED]-() ON (f.subjectId, f.coverKey);

// What is new: the facts of all entities by the day of their first statement
CREATE INDEX holds_post_oldest IF NOT EXISTS FOR ()-[f:HOLDS_POST]-() ON (f.oldestKey);
CREATE INDEX attends_oldest IF NOT EXISTS FOR ()-[f:ATTENDS]-() ON (f.oldestKey);
CREATE INDEX held_in_oldest IF NOT EXISTS FOR ()-[f:HELD_IN]-() ON (f.oldestKey);
CREATE INDEX held_on_oldest IF NOT EXISTS FOR ()-[f:HELD_ON]-() ON (f.oldestKey);
CREATE INDEX leads_oldest IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.oldestKey);
CREATE INDEX covers_oldest IF NOT EXISTS FOR ()-[f:COVERS]-() ON (f.oldestKey);
CREATE INDEX part_of_oldest IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.oldestKey);
CREATE INDEX measured_oldest IF NOT EXISTS FOR ()-[f:MEASURED]-() ON (f.oldestKey);
