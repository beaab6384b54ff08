import type { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { SmsSimulator } from "@xiangji/phone-auth/simulator"

type Suite = Parameters<Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]>[0]
/** The fields of our answers that the specs look into. */
type Body = {
  code: string
  message: string
  token: string
  phone: string | null
  demo_code?: string
  claim: { id: string; state: string } | null
}
type Answer = { status: number; data: Body }
type Signed = { headers?: Record<string, string> }

const anyStatus = { validateStatus: () => true }

/** What people do with their phones, over HTTP. */
export function people(
  { api, dbConnection }: Pick<Suite, "api" | "dbConnection">,
  sms: () => SmsSimulator
) {
  const post = (path: string, body: object, token?: string): Promise<Answer> =>
    api.post(path, body, { ...anyStatus, ...bearer(token) })
  const get = (path: string, token?: string): Promise<Answer> =>
    api.get(path, { ...anyStatus, ...bearer(token) })
  const sql = (text: string, values: unknown[] = []) =>
    dbConnection.raw(text, values) as Promise<{ rows: Record<string, unknown>[] }>

  /** Lets a minute and a day pass for the limits. */
  const rest = () =>
    sql(
      "update phone_auth_code set created_at = created_at - interval '2 days' where created_at > now() - interval '1 day'"
    )

  const ask = (phone: string | undefined, purpose = "sign_in", token?: string) =>
    post("/phone-codes", { ...(phone === undefined ? {} : { phone }), purpose }, token)

  const codeOf = (phone: string) =>
    sms()
      .messages(phone)
      .flatMap(({ parameters }) => parameters.code ?? [])
      .at(-1)!

  /** Asks for a code without minding the limits and reads it from the phone. */
  const codeFor = async (phone: string, purpose = "sign_in", token?: string): Promise<string> => {
    await rest()
    const asked = await ask(phone, purpose, token)
    if (asked.status !== 201) throw new Error(JSON.stringify(asked.data))
    return codeOf(phone)
  }

  const enter = (phone: string, code: string, more: object = {}, actor = "customer") =>
    post(`/auth/${actor}/phone`, { phone, code, ...more })

  const signIn = async (phone: string, more: object = {}): Promise<string> => {
    const answer = await enter(phone, await codeFor(phone), more)
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.data))
    return answer.data.token as string
  }

  return { post, get, sql, rest, ask, codeOf, codeFor, enter, signIn }
}

const bearer = (token?: string): Signed =>
  token ? { headers: { authorization: `Bearer ${token}` } } : {}

/** What a token says. */
export const decode = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as {
    actor_id: string
    auth_identity_id: string
    user_metadata: { phone?: string }
  }
