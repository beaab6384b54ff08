type Refusal = { message?: string; messages?: { zh: string; en: string } }

/** Calls an admin route with the operator's session; with a body it posts. A refusal is thrown as its sentence in both languages. */
export const callAdmin = <T>(path: string, body?: unknown): Promise<T> =>
  answerOf<T>(
    path,
    body === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }
  )

/** Has an admin route delete what stands there. */
export const deleteAdmin = <T>(path: string): Promise<T> => answerOf<T>(path, { method: "DELETE" })

/** Posts one file in the field "file". */
export function sendFile<T>(path: string, file: File): Promise<T> {
  const form = new FormData()
  form.append("file", file)
  return answerOf<T>(path, { method: "POST", body: form })
}

/** The sentence of a refusal. */
export const sentenceOf = (refusal: unknown): string =>
  refusal instanceof Error ? refusal.message : String(refusal)

async function answerOf<T>(path: string, request: RequestInit): Promise<T> {
  const response = await fetch(path, { ...request, credentials: "include" })
  const answer = (await response.json()) as T & Refusal
  if (response.ok) return answer
  const { messages, message } = answer
  throw new Error(messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText))
}
