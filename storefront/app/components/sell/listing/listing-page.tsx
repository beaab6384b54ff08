import type { ReactNode } from "react"
import { useTexts } from "~/i18n"
import type { FieldErrors } from "~/forms/parsed"
import type { Problem } from "~/lib/api/problem"
import type { Values } from "~/lib/form"
import type { KeptPhoto } from "~/lib/list-something.server"
import { Notice, ProblemNotice } from "../../notice"
import { PageTitle } from "../../page-title"
import { ListingForm } from "./listing-form"
import { usePhotos } from "./use-photos"

type Start = { values: Values; periods: readonly string[]; photos: readonly KeptPhoto[] }
type Outcome = Partial<Start> & { values: Values; errors: FieldErrors; problem: Problem | null }

type Props = {
  title: string
  start: Start
  outcome: Outcome | undefined
  /** This seller may not list at the moment. */
  closed?: boolean
  onSale?: boolean
  children?: ReactNode
}

const MOST_PHOTOS = 9

/** The page of a product's form, new or old. */
export function ListingPage({ title, start, outcome, closed, onSale, children }: Props) {
  const { common, sell } = useTexts()
  const errors = outcome?.errors ?? {}
  const photos = usePhotos(outcome?.photos ?? start.photos, MOST_PHOTOS)
  return (
    <main id="main" tabIndex={-1} className="page narrow roomy">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {children}
      {closed && <Notice kind="bad">{sell.mayNotSell}</Notice>}
      <ProblemNotice problem={outcome?.problem} />
      {Object.keys(errors).length > 0 && <Notice kind="bad">{common.fixThese}</Notice>}
      {!closed && (
        <ListingForm
          form={{ values: outcome?.values ?? start.values, errors }}
          photos={photos}
          most={MOST_PHOTOS}
          periods={outcome?.periods ?? start.periods}
          onSale={onSale}
        />
      )}
    </main>
  )
}
