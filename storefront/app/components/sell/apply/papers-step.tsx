import { Link } from "react-router"
import { papersOf, stepAfter } from "~/forms/application-steps"
import { useTexts } from "~/i18n"
import type { Application } from "~/lib/api/seller-application-types"
import { PaperSlot } from "./paper-slot"

/** The papers to photograph, each with its own place. */
export function PapersStep({ application }: { application: Application }) {
  const t = useTexts().sell.apply
  const { id, facts, papers } = application
  const notes = application.notes ?? {}
  return (
    <>
      <p>{t.papers.lead}</p>
      {notes.papers && <p className="field-error">{notes.papers}</p>}
      {papersOf(facts.kind).map(({ kind, needed }) => (
        <PaperSlot
          key={kind}
          {...{ kind, needed }}
          note={notes[kind]}
          applicationId={id}
          papers={papers.filter((paper) => paper.kind === kind)}
        />
      ))}
      <p className="small">{t.papers.private}</p>
      <p>
        <Link
          className="button big wide"
          to={`/sell/apply/${id}/${stepAfter("papers", application)}`}
        >
          {t.next}
        </Link>
      </p>
    </>
  )
}
