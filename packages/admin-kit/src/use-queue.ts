import { useState } from "react"
import { PAGE_SIZE } from "./queue"
import { useAdminRoute } from "./use-admin-route"
import { useDecision } from "./use-decision"

/** State and page of a queue, its rows, and decisions on them. */
export function useQueue<T>(path: string, firstState: string) {
  const [state, setState] = useState(firstState)
  const [page, setPage] = useState(0)
  const query = `state=${state}&limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}`
  const { data, error, reload } = useAdminRoute<T & { count: number }>(`${path}?${query}`)
  const onState = (chosen: string) => {
    setState(chosen)
    setPage(0)
  }
  const frame = { state, onState, page, onPage: setPage, error, count: data?.count }
  return { data, frame, reload, ...useDecision(reload) }
}
