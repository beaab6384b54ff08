import { Alert, Container } from "@medusajs/ui"
import { useAdminRoute, useDecision } from "@xiangji/admin-kit"
import { useState } from "react"
import { useParams } from "react-router-dom"
import type { ApplicationFile } from "../../../../types/application"
import { DecisionBar } from "./decision-bar"
import { FieldList } from "./field-list"
import { FileHeader } from "./file-header"
import { History } from "./history"
import { Hints } from "./hints"
import { PaperList } from "./paper-list"

/** Links to papers last five minutes; asking again before that keeps a page that is left open in order. */
const FRESH_LINKS_MS = 4 * 60_000

/** One application: papers beside fields, what looks odd, what has happened, and the decision. */
const ApplicationPage = () => {
  const path = `/admin/marketplace/applications/${useParams().id}`
  const { data, error, reload } = useAdminRoute<{ application: ApplicationFile }>(
    path,
    FRESH_LINKS_MS
  )
  const decision = useDecision(reload)
  const [notes, setNotes] = useState<Record<string, string>>({})
  const application = data?.application
  if (!application) return error ? <Alert variant="error">{error}</Alert> : <Container>…</Container>
  const open = application.state === "submitted"
  const note = { open, notes, given: application.notes, onNote: noting(setNotes) }
  return (
    <div className="flex flex-col gap-3">
      {error ? <Alert variant="error">{error}</Alert> : null}
      <Container className="divide-y p-0">
        <FileHeader application={application} />
        <Hints application={application} />
      </Container>
      <div className="grid gap-3 lg:grid-cols-2">
        <PaperList papers={application.papers} {...note} />
        <FieldList application={application} path={path} {...note} />
      </div>
      {open ? (
        <DecisionBar
          application={application}
          path={path}
          notes={notes}
          decision={decision}
          onDone={() => setNotes({})}
        />
      ) : null}
      <History moves={application.history} />
    </div>
  )
}

type SetNotes = (change: (notes: Record<string, string>) => Record<string, string>) => void

const noting = (setNotes: SetNotes) => (name: string, text: string) =>
  setNotes((notes) => ({ ...notes, [name]: text }))

export default ApplicationPage
