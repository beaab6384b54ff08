import { Form } from "react-router"
import { useTexts } from "~/i18n"
import type { Paper, PaperKind } from "~/lib/api/seller-application-types"
import { paperUrl } from "~/lib/paper-url"
import { useHydrated } from "../use-hydrated"
import { usePaperUpload } from "./use-paper-upload"

type Props = {
  kind: PaperKind
  needed: boolean
  note?: string
  applicationId: string
  papers: readonly Paper[]
}

/** One kind of paper: its photos, and the way to another. Without scripts a plain form sends it. */
export function PaperSlot({ kind, needed, note, applicationId, papers }: Props) {
  const t = useTexts().sell.apply.papers
  const scripted = useHydrated()
  const { sending, problem, take, again } = usePaperUpload(applicationId, kind)
  const id = `paper-${kind}`
  // One photo of what is needed is enough; a better one takes its place.
  const done = needed && papers.length > 0
  return (
    <section className={`paper-slot ${note ? "field-bad" : ""}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {t.kind[kind]} <small>{needed ? t.needed : t.ifAny}</small>
      </h2>
      {note && <p className="field-error">{note}</p>}
      {papers.map((paper) => (
        <Shown key={paper.id} paper={paper} name={t.kind[kind]} />
      ))}
      {sending !== null && (
        <div className="sending">
          <span id={`${id}-percent`}>{t.sending(Math.round(sending * 100))}</span>
          <progress max={1} value={sending} aria-labelledby={`${id}-percent`} />
        </div>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}{" "}
          <button type="button" className="link" onClick={again}>
            {t.again}
          </button>
        </p>
      )}
      {!done && (
        <Form method="post" encType="multipart/form-data" className="photo-ways one-way">
          <input type="hidden" name="kind" value={kind} />
          <span>
            <label className="photo-drop" htmlFor={id}>
              <span className="photo-plus" aria-hidden="true">
                ＋
              </span>
              {t.take}
            </label>
            <input
              id={id}
              type="file"
              name="file"
              accept="image/*"
              onChange={({ currentTarget }) => take(currentTarget)}
            />
          </span>
          {!scripted && (
            <button className="button quiet" name="intent" value="add">
              {t.send}
            </button>
          )}
        </Form>
      )}
    </section>
  )
}

function Shown({ paper, name }: { paper: Paper; name: string }) {
  const t = useTexts().sell.apply.papers
  return (
    <figure className="paper-photo">
      <img src={paperUrl(paper.url)} alt={name} />
      <Form method="post">
        <input type="hidden" name="paper" value={paper.id} />
        <button className="link" name="intent" value="remove">
          {t.remove}
        </button>
      </Form>
    </figure>
  )
}
