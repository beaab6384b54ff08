import type { LocalText } from "../../i18n/language"
import { call, type Caller } from "./call.server"
import type { Application, Facts, FactsInput, Paper, PaperKind } from "./seller-application-types"

type One = { application: Application }

const at = (id: string, rest = "") => `/seller/applications/${encodeURIComponent(id)}${rest}`

/** Begins a registration, or goes on with the open one. */
export const beginApplication = async (caller: Caller) =>
  (await call<One>(caller, "/seller/applications", { body: {} })).application

/** One application of the signed-in person. */
export const findApplication = async (caller: Caller, id: string) =>
  (await call<One>(caller, at(id))).application

/** Keeps the answers of a step. */
export const saveFacts = async (caller: Caller, id: string, facts: FactsInput) =>
  (await call<One>(caller, at(id), { body: { facts } })).application

/** Hands it in, or takes it back. */
export const moveApplication = async (caller: Caller, id: string, step: "submit" | "withdraw") =>
  (await call<One>(caller, at(id, `/${step}`), { method: "POST" })).application

/** Keeps a photographed paper. */
export async function addPaper(caller: Caller, id: string, kind: PaperKind, file: File) {
  const body = new FormData()
  body.set("file", file, file.name || "paper.jpg")
  const question = { body, query: { kind }, timeoutMs: 120_000 }
  return (await call<{ paper: Paper }>(caller, at(id, "/papers"), question)).paper
}

/** Throws a photographed paper away. */
export const removePaper = (caller: Caller, id: string, paperId: string) =>
  call(caller, at(id, `/papers/${encodeURIComponent(paperId)}`), { method: "DELETE" })

/** Whether a stall of this name exists, and which have names like it. */
export const lookUpName = (caller: Caller, name: string) =>
  call<{ taken: boolean; similar: { name: LocalText; place: LocalText | null }[] }>(
    caller,
    "/seller/names",
    { query: { name } }
  )

/** What has been asked to change about a seller, newest first; `facts` are those in force. */
export const listChanges = (caller: Caller, sellerId: string) =>
  call<{ changes?: Application[]; applications?: Application[]; facts?: Partial<Facts> }>(
    caller,
    `/seller/${sellerId}/changes`
  )

/** Asks for other facts; the old ones stay in force until somebody has looked. */
export const askForChange = async (caller: Caller, sellerId: string, facts: FactsInput) =>
  (await call<One>(caller, `/seller/${sellerId}/changes`, { body: { facts } })).application
