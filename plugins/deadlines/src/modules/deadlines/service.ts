import type { Context } from "@medusajs/framework/types"
import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { BusinessCalendar as OfficeCalendar } from "../../domain/business-calendar"
import type { ClockAct } from "../../domain/clock"
import { BusinessCalendar } from "./models/business-calendar"
import { CalendarDay } from "./models/calendar-day"
import { Deadline } from "./models/deadline"
import { DeadlinePolicy } from "./models/deadline-policy"
import { actOnDeadlines, takeBackActs, type DeadlineChange } from "./sql/act-on-deadlines"
import {
  daysOfYear,
  lockDay,
  removeDay,
  unannouncedYears,
  writeDay,
  type CalendarDayRow,
} from "./sql/calendar-days"
import { calendarsIn, seedOfficeCalendar } from "./sql/calendars"
import type { DeadlineRef, DeadlineRow } from "./sql/deadline-row"
import { findDeadlines, newestOf, runningOf, type DeadlineFilters } from "./sql/find-deadlines"
import {
  insertPolicyRow,
  policyRowAt,
  policyRows,
  removePolicyRow,
  type NewPolicyRow,
  type PolicyRow,
} from "./sql/policies"
import { replanDeadlines } from "./sql/replan-deadlines"
import { removeDeadlines, startDeadlines, type NewDeadline } from "./sql/start-deadlines"
import { claimDue, noteTold, type DueAlarms } from "./sql/tick-deadlines"

type SqlContext = Context<SqlEntityManager>

/** Clocks, calendars and policies. Time is handed in, so that nothing here waits for it. */
export class DeadlinesModuleService extends MedusaService({
  BusinessCalendar,
  CalendarDay,
  Deadline,
  DeadlinePolicy,
}) {
  __hooks = {
    onApplicationStart: async (): Promise<void> => {
      await this.seedOfficeCalendar()
    },
  }

  /** Makes `cn-office` where it is missing, with the holidays published by now; returns the years it filled in. */
  @InjectManager()
  async seedOfficeCalendar(@MedusaContext() context: SqlContext = {}): Promise<number[]> {
    return this.inTransaction_(seedOfficeCalendar, context)
  }

  /** Starts clocks; returns the ids of those that were not open yet. */
  @InjectManager()
  async startDeadlines(
    wanted: NewDeadline[],
    now: Date = new Date(),
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return this.inTransaction_((db) => startDeadlines(db, calendarsIn(db), wanted, now), context)
  }

  /** Takes clocks back that were just started. */
  @InjectManager()
  async removeDeadlines(ids: string[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.inTransaction_((db) => removeDeadlines(db, ids), context)
  }

  /** Pauses, resumes, meets or cancels the open clocks there are; returns what that has changed. */
  @InjectManager()
  async actOnDeadlines(
    refs: DeadlineRef[],
    act: ClockAct,
    now: Date = new Date(),
    @MedusaContext() context: SqlContext = {}
  ): Promise<DeadlineChange[]> {
    return this.inTransaction_((db) => actOnDeadlines(db, calendarsIn(db), refs, act, now), context)
  }

  /** Takes acts back where nobody has acted since. */
  @InjectManager()
  async takeBackActs(
    done: DeadlineChange[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    return this.inTransaction_((db) => takeBackActs(db, done), context)
  }

  /** Sets the alarms that are due and returns those to tell; one process gets each clock. */
  @InjectManager()
  async claimDue(
    now: Date,
    limit: number,
    @MedusaContext() context: SqlContext = {}
  ): Promise<DueAlarms[]> {
    return this.inTransaction_((db) => claimDue(db, calendarsIn(db), now, limit), context)
  }

  /** Notes that alarms were told. */
  @InjectManager()
  async noteTold(told: DueAlarms[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.inTransaction_((db) => noteTold(db, told), context)
  }

  /** The newest clock of each subject. */
  @InjectManager()
  async newestOf(
    subject_type: string,
    subject_ids: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<DeadlineRow[]> {
    return newestOf(knexOf(context), subject_type, subject_ids)
  }

  /** The policies whose clocks run now, by subject. */
  @InjectManager()
  async runningOf(
    subject_type: string,
    subject_ids: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ subject_id: string; policy: string }[]> {
    return runningOf(knexOf(context), subject_type, subject_ids)
  }

  /** One page of clocks, the most urgent first. */
  @InjectManager()
  async findDeadlines(
    filters: DeadlineFilters,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ rows: DeadlineRow[]; count: number }> {
    return findDeadlines(knexOf(context), filters, page)
  }

  /** Office hours and special days of a calendar. */
  @InjectManager()
  async calendarFor(
    code: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<OfficeCalendar> {
    return this.inTransaction_((db) => calendarsIn(db)(code), context)
  }

  /** The days of a calendar's year. */
  @InjectManager()
  async daysOfYear(
    code: string,
    year: number,
    @MedusaContext() context: SqlContext = {}
  ): Promise<CalendarDayRow[]> {
    return daysOfYear(knexOf(context), code, year)
  }

  /** Which of the years have no holidays yet. */
  @InjectManager()
  async unannouncedYears(
    code: string,
    years: number[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<number[]> {
    return unannouncedYears(knexOf(context), code, years)
  }

  /**
   * Sets a day of a calendar, or with null as its kind takes it out, and counts running clocks anew. Returns the day
   * as it was.
   */
  @InjectManager()
  async changeDay(
    day: Pick<CalendarDayRow, "calendar_code" | "date"> & { to: CalendarDayRow | null },
    @MedusaContext() context: SqlContext = {}
  ): Promise<CalendarDayRow | null> {
    return this.inTransaction_(async (db) => {
      const { calendar_code, date, to } = day
      const calendars = calendarsIn(db)
      await calendars(calendar_code)
      const before = await lockDay(db, calendar_code, date)
      if (to) await writeDay(db, to)
      else await removeDay(db, calendar_code, date)
      await replanDeadlines(db, calendarsIn(db), calendar_code)
      return before ?? null
    }, context)
  }

  /** The terms an operator has set that are in force at a moment. */
  @InjectManager()
  async policyRowAt(
    code: string,
    at: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<PolicyRow | undefined> {
    return policyRowAt(knexOf(context), code, at)
  }

  /** All terms that operators have set, newest first. */
  @InjectManager()
  async policyRows(@MedusaContext() context: SqlContext = {}): Promise<PolicyRow[]> {
    return policyRows(knexOf(context))
  }

  /** Sets terms from a moment on. */
  @InjectManager()
  async insertPolicyRow(
    row: NewPolicyRow,
    now: Date = new Date(),
    @MedusaContext() context: SqlContext = {}
  ): Promise<PolicyRow> {
    return this.inTransaction_(async (db) => {
      await calendarsIn(db)(row.calendar_code)
      return insertPolicyRow(db, row, now)
    }, context)
  }

  /** Takes terms back that were just set. */
  @InjectManager()
  async removePolicyRow(row: PolicyRow, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.inTransaction_((db) => removePolicyRow(db, row), context)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Result> {
    return work(knexOf(context))
  }
}

/** The transaction of the context when there is one, else the module's connection. */
function knexOf(context: SqlContext): Knex {
  const manager = context.transactionManager ?? context.manager!
  return manager.getTransactionContext<Knex.Transaction>() ?? manager.getKnex()
}
