import { useEffect, useState } from "react"
import type { Sentence } from "./types"

type Loaded<T> = { path?: string; data?: T; error?: string }

/** What an admin route answers; an answer to an earlier question is dropped. */
export function useLoaded<T>(path: string): { data?: T; error?: string } {
  const [loaded, setLoaded] = useState<Loaded<T>>({})
  useEffect(() => {
    let wanted = true
    load<T>(path).then(
      (data) => wanted && setLoaded({ path, data }),
      (error: Error) => wanted && setLoaded({ path, error: error.message })
    )
    return () => {
      wanted = false
    }
  }, [path])
  return loaded.path === path ? loaded : {}
}

async function load<T>(path: string): Promise<T> {
  const response = await fetch(path, { credentials: "include" })
  const answer = (await response.json()) as T & { message?: string; messages?: Sentence }
  if (response.ok) return answer
  const { messages, message } = answer
  throw new Error(messages ? `${messages.zh} ${messages.en}` : (message ?? response.statusText))
}
