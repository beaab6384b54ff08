import type { ExceptionKind } from "../../../../types/trade"

/**
 * One thing that must hold, as SQL that finds where it does not: rows of `subject_id`, `expected_fen`, `found_fen` (null
 * where there is no figure). `:settled` is the moment before which nothing may be under way any more: core's payment and
 * our entry are two transactions, one right after the other.
 */
export type LedgerCheck = { kind: ExceptionKind; subject_type: string; sql: string }
