/** The running market of the journeys and how to get in. */
export type Stack = {
  urls: { backend: string; web: string; kuaidi100: string; sms: string; stripe: string }
  operator: { email: string; password: string }
  databaseUrl: string
}

/**
 * The market that the journeys' set-up has started: fresh database, demo loaded, parcels moving every second. All
 * journeys share it, so each makes the people and goods it tells of itself.
 */
export function theStack(): Stack {
  const { XIANGJI_STACK } = process.env
  if (!XIANGJI_STACK) throw new Error("Run journeys through Jest's project of that name")
  return JSON.parse(XIANGJI_STACK)
}

/** The newest code sent to a mobile number, read from the SMS vendor's simulator. */
export async function latestCode({ urls }: Stack, phone: string): Promise<string> {
  const answer = await fetch(`${urls.sms}/messages?phone=${phone}`)
  const { messages } = (await answer.json()) as { messages: { parameters: { code?: string } }[] }
  const code = messages.map(({ parameters }) => parameters.code).findLast(Boolean)
  if (!code) throw new Error(`No message for ${phone}`)
  return code
}

/** Texts of the messages a mobile number has got, oldest first. */
export async function messagesOf({ urls }: Stack, phone: string): Promise<string[]> {
  const answer = await fetch(`${urls.sms}/messages?phone=${phone}`)
  const { messages } = (await answer.json()) as { messages: { text: string }[] }
  return messages.map(({ text }) => text)
}
