import { toast } from "@medusajs/ui"
import { useCallback, useEffect, useState } from "react"

type Refusal = { message?: string; messages?: { zh: string; en: string } }

/** Calls an admin route with the operator's session. A refusal is thrown as its sentence in both languages. */
export async function callAdmin<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(path, {
    credentials: "include",
    ...(body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  const answer = (await response.json()) as T & Refusal
  if (response.ok) return answer
  const { messages, message } = answer
  throw new Error(messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText))
}

/** What a route answers, and a way to ask it again. */
export function useAdminRoute<T>(path: string) {
  const [answer, setAnswer] = useState<{ path: string; data?: T; error?: string }>()
  const reload = useCallback(async () => {
    try {
      setAnswer({ path, data: await callAdmin<T>(path) })
    } catch (refusal) {
      setAnswer({ path, error: refusal instanceof Error ? refusal.message : String(refusal) })
    }
  }, [path])
  useEffect(() => {
    void reload()
  }, [reload])
  // The answer to an earlier question is never shown under a new one.
  return { ...(answer?.path === path ? answer : {}), reload }
}

/** Runs one decision at a time, says how it went, and then asks the list again. */
export function useDecision(reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const decide = async (path: string, body: object, done: string) => {
    setBusy(true)
    try {
      await callAdmin(path, body)
      toast.success(done)
    } catch (refusal) {
      toast.error(refusal instanceof Error ? refusal.message : String(refusal))
    } finally {
      setBusy(false)
      await reload()
    }
  }
  return { busy, decide }
}
