import { Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import { invariant } from '../../domain/errors.js';
import type { ApiContext } from '../context.js';
import { entitySource, factRow, type EntitySource, type FactSource } from '../sources.js';
import { DateScalar } from '../types/date.js';
import { MeasurementStatusEnum, RoleEnum } from '../types/enums.js';
import {
  AgencyType,
  AttendanceType,
  CoverageType,
  EntityObject,
  InitiativeType,
  LeadershipType,
  MeasurementType,
  MeetingDateType,
  MeetingType,
  MembershipType,
  OfficialType,
  PostType,
  RegionType,
  VenueType,
} from '../types/nodes.js';

/* What the fields of each kind of fact are called: the same two ends under the field's own words. */

async function subjectOf(fact: FactSource, context: ApiContext): Promise<EntitySource> {
  return entitySource((await factRow(fact, context)).subjectId);
}

async function objectOf(fact: FactSource, context: ApiContext): Promise<EntitySource> {
  const { objectId } = await factRow(fact, context);
  invariant(objectId !== null, `${fact.id} has no object`);
  return entitySource(objectId);
}

@Resolver(() => PostType)
export class PostResolver {
  @FieldResolver(() => OfficialType, { description: 'Who holds it.' })
  official(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => AgencyType, { description: 'Where.' })
  agency(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return objectOf(fact, context);
  }

  @FieldResolver(() => String, { description: 'The post without the agency: 书记, 常务副书记.' })
  async title(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).title;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the latest statement calls the holder a former one.',
  })
  async former(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).former;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day of the first article that calls the holder a former one.',
  })
  async formerSince(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).formerSince;
  }
}

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  @FieldResolver(() => EntityObject, { description: 'An Official or an Agency.' })
  participant(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => MeetingType, { description: 'At which meeting.' })
  meeting(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return objectOf(fact, context);
  }

  @FieldResolver(() => RoleEnum, { description: 'The strongest role that articles state.' })
  async role(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).role;
  }
}

@Resolver(() => VenueType)
export class VenueResolver {
  @FieldResolver(() => MeetingType, { description: 'Which meeting.' })
  meeting(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => RegionType, { description: 'Where.' })
  region(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return objectOf(fact, context);
  }
}

@Resolver(() => MeetingDateType)
export class MeetingDateResolver {
  @FieldResolver(() => MeetingType, { description: 'Which meeting.' })
  meeting(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => DateScalar, { description: 'Its (first) day.' })
  async heldOn(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).date;
  }
}

@Resolver(() => LeadershipType)
export class LeadershipResolver {
  @FieldResolver(() => EntityObject, { description: 'An Agency or an Official.' })
  leader(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => EntityObject, { description: 'An Initiative or a Document.' })
  led(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return objectOf(fact, context);
  }
}

@Resolver(() => CoverageType)
export class CoverageResolver {
  @FieldResolver(() => InitiativeType, { description: 'What runs.' })
  initiative(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => RegionType, { description: 'Where.' })
  region(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return objectOf(fact, context);
  }
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  @FieldResolver(() => EntityObject, { description: 'What is part of the other.' })
  part(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return subjectOf(fact, context);
  }

  @FieldResolver(() => EntityObject, { description: 'What it is part of.' })
  whole(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return objectOf(fact, context);
  }
}

@Resolver(() => MeasurementType)
export class MeasurementResolver {
  @FieldResolver(() => String, { description: 'What was counted, as printed.' })
  async metric(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).metric;
  }

  @FieldResolver(() => Float, { description: 'The number, scale words resolved.' })
  async value(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).value;
  }

  @FieldResolver(() => String, { description: 'As printed, scale words resolved: 项, 个, %, 条, 元.' })
  async unit(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).unit;
  }

  @FieldResolver(() => MeasurementStatusEnum, {
    nullable: true,
    description: 'What stage the quantity speaks of.',
  })
  async status(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).status;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'The day the quantity holds for, where stated.',
  })
  async date(@Root() fact: FactSource, @Ctx() context: ApiContext) {
    return (await factRow(fact, context)).date;
  }
}
