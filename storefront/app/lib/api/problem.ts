import { data } from "react-router"
import { say, type Lang, type LocalText } from "../../i18n/language"

/** What went wrong, in words for the page: the backend's fault, or one of ours when it could not answer. */
export type Problem = { code: string; messages: LocalText; request_id?: string }

/** Throws a problem as React Router's answer, so that a page which does not catch it shows its sentence. */
export function refuse(problem: Problem, status: number): never {
  throw data(problem, { status })
}

/** The problem inside whatever was thrown; anything else is thrown on. */
export function problemOf(thrown: unknown): Problem {
  const problem = (thrown as { data?: unknown } | null)?.data
  if (isProblem(problem)) return problem
  throw thrown
}

/** True for the body of an error page that carries a sentence. */
export const isProblem = (value: unknown): value is Problem =>
  typeof (value as Partial<Problem> | null)?.messages?.zh === "string"

/** The sentence of a problem in the visitor's language. */
export const sentence = (problem: Problem, lang: Lang): string => say(problem.messages, lang)

/** Reads the backend's error body; core's own errors come with one English message. */
export function readProblem(status: number, body: unknown): Problem {
  const { code, message, messages, request_id } = (body ?? {}) as Record<string, unknown>
  const known = { code: typeof code === "string" ? code : `HTTP-${status}` }
  const trace = typeof request_id === "string" ? { request_id } : {}
  if (isProblem({ messages })) return { ...known, ...trace, messages: messages as LocalText }
  return { ...known, ...trace, messages: ownWords(status, String(message ?? "")) }
}

function ownWords(status: number, message: string): LocalText {
  if (status === 404) return { zh: "没有找到", en: "Not found" }
  if (status === 401) return { zh: "请先登录", en: "Please sign in first" }
  if (status === 429)
    return { zh: "操作太频繁，请稍等再试", en: "Too many tries, please wait a little" }
  if (status >= 500) return UNAVAILABLE.messages
  return { zh: `没有成功：${message}`, en: `That did not work: ${message}` }
}

/** The backend did not answer in time, or not at all. */
export const UNAVAILABLE: Problem = {
  code: "WEB-BACKEND-01",
  messages: {
    zh: "集市后台暂时没有回应，请稍后再试",
    en: "The market is not answering at the moment, please try again in a little while",
  },
}
