import { useCallback, useEffect, useState } from "react"

type Refusal = { message?: string; messages?: { zh: string; en: string } }

/** Calls an admin route with the operator's session. Refusals are thrown with their sentence in both languages. */
export async function callAdmin<T>(path: string, method: "GET" | "POST" = "GET"): Promise<T> {
  const response = await fetch(path, { method, credentials: "include" })
  const body = (await response.json()) as T & Refusal
  if (response.ok) return body
  const { messages, message } = body
  throw new Error(messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText))
}

const RELOAD_MS = 10_000

/** Loads a route now and every ten seconds: parcels move while the page is open. */
export function useAdminRoute<T>(path: string) {
  const [data, setData] = useState<T>()
  const [error, setError] = useState<string>()
  const reload = useCallback(async () => {
    try {
      setData(await callAdmin<T>(path))
      setError(undefined)
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : String(refusal))
    }
  }, [path])
  useEffect(() => {
    void reload()
    const timer = setInterval(() => void reload(), RELOAD_MS)
    return () => clearInterval(timer)
  }, [reload])
  return { data, error, reload }
}
