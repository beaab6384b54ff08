import { PAGE_SIZE, Queue, useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import type { ApplicationInQueue } from "../../../types/application"
import { APPLICATION_STATE_TEXT } from "../../lib/application-texts"
import { ApplicationRow } from "./application-row"

const { draft: _draft, ...STATES } = APPLICATION_STATE_TEXT

/** The queue of applications: what is due first stands first. */
export const ApplicationsTab = () => {
  const [state, setState] = useState("submitted")
  const [page, setPage] = useState(0)
  const query = `state=${state}&limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}`
  const { data, error } = useAdminRoute<{ applications: ApplicationInQueue[]; count: number }>(
    `/admin/marketplace/applications?${query}`,
    60_000
  )
  const onState = (chosen: string) => {
    setState(chosen)
    setPage(0)
  }
  return (
    <Queue
      title="卖家申请 Applications"
      explanation="先到期的排在前面 What is due first stands first"
      states={STATES}
      state={state}
      onState={onState}
      page={page}
      onPage={setPage}
      error={error}
      count={data?.count}
    >
      {data?.applications.map((application) => (
        <ApplicationRow key={application.id} application={application} />
      ))}
    </Queue>
  )
}
