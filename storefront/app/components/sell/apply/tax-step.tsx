import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { ISSUANCE_ROUTES, TAXPAYER_KINDS } from "~/lib/api/seller-application-types"
import type { FormState } from "../../field"
import { Tick } from "../tick"
import { Ticks } from "../ticks"

/** How somebody is taxed and who issues the invoices; the usual answers are ticked already. */
export function TaxStep({ form }: { form: FormState }) {
  const t = useTexts().sell.apply.tax
  const { values, errors, notes } = form
  return (
    <>
      <p>{t.lead}</p>
      <Ticks
        label={t.standing}
        error={errors.taxpayer_kind as FieldError | undefined}
        note={notes?.taxpayer_kind}
      >
        {TAXPAYER_KINDS.map((kind) => (
          <Tick
            key={kind}
            type="radio"
            name="taxpayer_kind"
            value={kind}
            ticked={values.taxpayer_kind === kind}
            title={t.kind[kind]}
            about={t.kindAbout[kind]}
          />
        ))}
      </Ticks>
      <Ticks
        label={t.who}
        error={errors.issuance_route as FieldError | undefined}
        note={notes?.issuance_route}
      >
        {ISSUANCE_ROUTES.map((route) => (
          <Tick
            key={route}
            type="radio"
            name="issuance_route"
            value={route}
            ticked={values.issuance_route === route}
            title={t.route[route]}
            about={t.routeAbout[route]}
          />
        ))}
      </Ticks>
    </>
  )
}
