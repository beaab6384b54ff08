import { Link } from "react-router"
import { FIELDS_OF, stepOfField, STEPS, type Step } from "~/forms/application-steps"
import { say, useLang, useTexts } from "~/i18n"
import type { Application, Facts } from "~/lib/api/seller-application-types"
import type { PlaceChoice } from "~/lib/api/seller-types"
import { pathTo } from "~/lib/place-path"
import { paperUrl } from "~/lib/paper-url"
import { useFactText } from "./use-fact-text"

type Props = { application: Application; places: readonly PlaceChoice[]; editable?: boolean }

/** Everything answered, step by step, with what is missing and what was written beside it. */
export function AnswerList({ application, places, editable }: Props) {
  const { apply } = useTexts().sell
  const notes = application.notes ?? {}
  return (
    <>
      {STEPS.map((step) => (
        <section className="paper answers" key={step}>
          <h2 className="share-head">
            {apply.steps[step]}
            {editable && (
              <Link to={`/sell/apply/${application.id}/${step}`}>
                {apply.check.edit}
                <span className="hidden"> {apply.steps[step]}</span>
              </Link>
            )}
          </h2>
          {step === "papers" ? (
            <Papers application={application} />
          ) : (
            <Answers {...{ step, places }} facts={application.facts} />
          )}
          {application.missing.some((field) => stepOfField(field) === step) && editable && (
            <p className="field-error">{apply.check.missing}</p>
          )}
          {FIELDS_OF[step].map(
            (field) =>
              notes[field] && (
                <p className="field-error" key={field}>
                  {notes[field]}
                </p>
              )
          )}
        </section>
      ))}
    </>
  )
}

type AnswersProps = { step: Step; facts: Partial<Facts>; places: readonly PlaceChoice[] }

function Answers({ step, facts, places }: AnswersProps) {
  const lang = useLang()
  const { field } = useTexts().sell.apply
  const text = useFactText()
  const shown = FIELDS_OF[step].filter((name) => facts[name as keyof Facts])
  return (
    <dl className="facts">
      {shown.map((name) => (
        <div key={name}>
          <dt>{field[name as keyof typeof field]}</dt>
          <dd>
            {name === "place_id"
              ? pathTo(places, facts.place_id ?? null)
                  .map((place) => say(place.name, lang))
                  .join(" · ")
              : text(name, facts[name as keyof Facts])}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Papers({ application }: { application: Application }) {
  const { kind } = useTexts().sell.apply.papers
  return (
    <div className="thumbs">
      {application.papers.map((paper) => (
        <img key={paper.id} src={paperUrl(paper.url)} alt={kind[paper.kind]} />
      ))}
    </div>
  )
}
