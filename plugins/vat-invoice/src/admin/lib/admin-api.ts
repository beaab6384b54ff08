import { useCallback, useEffect, useState } from "react"

type Answer = { message?: string; messages?: { zh: string; en: string } }

/** Calls an admin route with the clerk's session. A refusal is thrown as its sentence in both languages. */
export async function callAdmin<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = (await response.json()) as T & Answer
  if (response.ok) return answer
  const { messages, message } = answer
  throw new Error(messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText))
}

/** The sentence of a refusal. */
export const sentenceOf = (refusal: unknown) =>
  refusal instanceof Error ? refusal.message : String(refusal)

const RELOAD_MS = 15_000

/** Loads a route now and every quarter of a minute, so that a desk left open stays true. */
export function useAdminRoute<T>(path: string) {
  const [answer, setAnswer] = useState<{ path: string; data?: T; error?: string }>()
  const reload = useCallback(async () => {
    try {
      setAnswer({ path, data: await callAdmin<T>(path) })
    } catch (refusal) {
      setAnswer({ path, error: sentenceOf(refusal) })
    }
  }, [path])
  useEffect(() => {
    void reload()
    const timer = setInterval(() => void reload(), RELOAD_MS)
    return () => clearInterval(timer)
  }, [reload])
  // The answer to an earlier question is never shown under a new one.
  return { ...(answer?.path === path ? answer : {}), reload }
}
