import { useCallback, useEffect, useState } from "react"

type Sentence = { zh: string; en: string }

/** A refusal of the backend, as the sentence to show. */
export class Refusal extends Error {}

/** Calls an admin route with the operator's session; a refusal is thrown with both its sentences. */
export async function callAdmin<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = (await response.json()) as T & { message?: string; messages?: Sentence }
  if (response.ok) return answer
  const { messages, message } = answer
  throw new Refusal(messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText))
}

/** Loads a route and reloads it on demand and every few seconds, so that a desk left open stays true. */
export function useAdmin<T>(path: string | null, everyMs = 10_000) {
  const [data, setData] = useState<T>()
  const [error, setError] = useState<string>()
  const reload = useCallback(async () => {
    if (!path) return
    try {
      setData(await callAdmin<T>(path))
      setError(undefined)
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : String(refusal))
    }
  }, [path])
  useEffect(() => {
    void reload()
    const timer = setInterval(() => void reload(), everyMs)
    return () => clearInterval(timer)
  }, [reload, everyMs])
  return { data, error, reload }
}
