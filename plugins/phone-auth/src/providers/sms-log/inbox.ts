/** A message that would have gone to a phone. */
export type LoggedMessage = {
  phone: string
  template: string
  /** The template's variables, such as `code`. */
  data: Record<string, unknown>
  at: Date
}

const PER_NUMBER = 5
const NUMBERS = 1_000

// One inbox for the process, however many copies of this file are loaded. Memory only: a code is never written down.
const KEY = Symbol.for("xiangji.phone-auth.sms-log")
const inbox = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Map<
  string,
  LoggedMessage[]
>

/** Keeps a message; the oldest of a number, and the number that was quiet for longest, make room. */
export function keepMessage(message: LoggedMessage): void {
  const kept = [...(inbox.get(message.phone) ?? []), message].slice(-PER_NUMBER)
  inbox.delete(message.phone)
  inbox.set(message.phone, kept)
  const [quietest] = inbox.keys()
  if (inbox.size > NUMBERS && quietest !== undefined) inbox.delete(quietest)
}

/** The newest few messages to a number, oldest first. */
export const messagesTo = (phone: string): readonly LoggedMessage[] => inbox.get(phone) ?? []

/** The newest code sent to a number. */
export function newestCodeTo(phone: string): string | undefined {
  // Other messages may have come since: an invitation, an answer.
  const codes = messagesTo(phone).map(({ data }) => data.code)
  return codes.filter((code) => typeof code === "string").at(-1)
}
