import type { LocalText } from "@xiangji/kernel"

/** An action's stable name and how pages call it. */
export type AuditAction = { action: string; text: LocalText }

// One registry for the process, however many copies of this file are loaded.
const KEY = Symbol.for("xiangji.audit-log.actions")
type Registry = Map<string, LocalText>
const registry = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Registry

/** Gives an action its words, `{ action: "market.listing.published", text: { zh: "发布商品", en: "Published a listing" } }`. */
export function defineAuditAction({ action, text }: AuditAction): AuditAction {
  registry.set(action, text)
  return { action, text }
}

/** An action's words; one that nobody named shows as its name. */
export const auditActionText = (action: string): LocalText =>
  registry.get(action) ?? { zh: action, en: action }

/** All named actions, by name. */
export const auditActions = (): AuditAction[] =>
  [...registry]
    .map(([action, text]) => ({ action, text }))
    .sort((a, b) => (a.action < b.action ? -1 : 1))
