import { Form } from "react-router"
import type { FieldError } from "~/forms/parsed"
import { say, useLang, useTexts } from "~/i18n"
import type { OwnListing } from "~/lib/api/seller-types"
import type { TapOutcome } from "~/lib/move-or-edit.server"

type Props = { listing: OwnListing; edited: TapOutcome | undefined }

/** Another price, another number, without opening the product. */
export function QuickEdit({ listing, edited }: Props) {
  const lang = useLang()
  const { sell } = useTexts()
  const t = sell.listings
  const values = edited?.values ?? {}
  const wrong = edited && Object.keys(edited.errors).length > 0
  // The key forgets what was typed once the new price is in force.
  return (
    <details
      className="quick"
      open={wrong || undefined}
      key={`${listing.price_fen} ${listing.stock}`}
    >
      <summary>
        {t.quick}
        <span className="hidden">：{say(listing.title, lang)}</span>
      </summary>
      <Form method="post" className="quick-form" noValidate>
        <input type="hidden" name="listing" value={listing.id} />
        <Small
          {...{ listing, edited }}
          name="price"
          label={sell.listing.price}
          mode="decimal"
          value={values.price ?? (listing.price_fen ? String(listing.price_fen / 100) : "")}
        />
        <Small
          {...{ listing, edited }}
          name="stock"
          label={sell.listing.stock}
          mode="numeric"
          value={values.stock ?? String(listing.stock)}
        />
        <button className="button">{t.quickSave}</button>
      </Form>
    </details>
  )
}

type SmallProps = Props & {
  name: "price" | "stock"
  label: string
  mode: "decimal" | "numeric"
  value: string
}

function Small({ listing, edited, name, label, mode, value }: SmallProps) {
  const { fieldErrors } = useTexts()
  const error = edited?.errors[name] as FieldError | undefined
  const id = `${name}-${listing.id}`
  return (
    <div className={`field ${error ? "field-bad" : ""}`}>
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, name }}
        inputMode={mode}
        defaultValue={value}
        aria-invalid={Boolean(error) || undefined}
        aria-describedby={error && `${id}-error`}
      />
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {fieldErrors[error]}
        </p>
      )}
    </div>
  )
}
