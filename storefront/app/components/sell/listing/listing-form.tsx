import { useState, type FormEvent } from "react"
import { Form, useNavigation } from "react-router"
import { fenPerJin } from "~/forms/listing"
import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { SALE_UNITS, STORAGE_CLASSES } from "~/lib/api/market-types"
import { valuesOf } from "~/lib/form"
import { yuan } from "~/lib/money"
import { Choices, Field, TextArea, type FormState } from "../../field"
import { ListingPreview } from "./listing-preview"
import { sentShare } from "./photo-item"
import { PhotoTray } from "./photo-tray"
import { SeasonField } from "./season-field"
import type { usePhotos } from "./use-photos"

type Props = {
  form: FormState
  photos: ReturnType<typeof usePhotos>
  most: number
  periods: readonly string[]
  /** Changing something that is on sale already. */
  onSale?: boolean
}

/** A product on one screen, in the order one thinks of it: picture, name, price, how much, when. */
export function ListingForm({ form, photos, most, periods, onSale }: Props) {
  const { common, sell } = useTexts()
  const t = sell.listing
  const key = form.values.request_key
  const [perJin, setPerJin] = useState(() => fenPerJin(form.values))
  const count = ({ currentTarget }: FormEvent<HTMLFormElement>) =>
    setPerJin(fenPerJin(valuesOf(new FormData(currentTarget))))
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="paper listing-form"
      onInput={count}
      noValidate
    >
      {key && <input type="hidden" name="request_key" value={key} />}
      <PhotoTray {...{ photos, most }} error={form.errors.photos as FieldError | undefined} />
      <Field form={form} name="name" label={t.name} hint={t.nameHint} maxLength={80} />
      <div className="side-by-side">
        <Field form={form} name="price" label={t.price} inputMode="decimal" className="big-input" />
        <Field form={form} name="stock" label={t.stock} inputMode="numeric" className="big-input" />
      </div>
      <Choices
        form={form}
        name="unit"
        label={t.unit}
        choices={SALE_UNITS.map((value) => ({ value, text: common.unit[value] }))}
      />
      <div className="unit-weight">
        <Field form={form} name="weight" label={t.weight} hint={t.weightHint} inputMode="decimal" />
      </div>
      <p className={perJin ? "per-jin" : "per-jin needs-script"} aria-live="polite">
        {perJin ? <b>{t.perJin(yuan(perJin))}</b> : t.perJinNone}
      </p>
      <Choices
        form={form}
        name="storage"
        label={t.storage}
        choices={STORAGE_CLASSES.map((value) => ({ value, text: common.storage[value] }))}
      />
      <SeasonField form={form} periods={periods} />
      <TextArea form={form} name="about" label={t.about} hint={t.aboutHint} optional />
      <More form={form} />
      <ListingPreview />
      <Buttons sending={sentShare(photos.items)} onSale={onSale} />
    </Form>
  )
}

/** What most sellers never need. */
function More({ form }: { form: FormState }) {
  const t = useTexts().sell.listing
  const { values, errors } = form
  const used = Boolean(values.packed || values.name_en || values.sku || errors.packed)
  return (
    <details open={used || undefined}>
      <summary>{t.more}</summary>
      <Field form={form} name="name_en" label={t.nameEn} optional maxLength={80} />
      <Field
        form={form}
        name="packed"
        label={t.packed}
        hint={t.packedHint}
        inputMode="decimal"
        optional
      />
      <Field form={form} name="sku" label={t.sku} hint={t.skuHint} optional maxLength={60} />
    </details>
  )
}

function Buttons({ sending, onSale }: { sending: number | null; onSale?: boolean }) {
  const t = useTexts().sell.listing
  const leaving = useNavigation().state !== "idle"
  const busy = leaving || sending !== null
  const words = onSale ? t.save : t.submit
  return (
    <>
      {sending !== null && (
        <progress className="wide" max={1} value={sending} aria-label={t.photo} />
      )}
      <button className="button big wide" name="intent" value="submit" disabled={busy}>
        {leaving ? t.sending : sending === null ? words : t.photosBusy(Math.round(sending * 100))}
      </button>
      {!onSale && (
        <div>
          <button className="button quiet wide" name="intent" value="draft" disabled={busy}>
            {t.draft}
          </button>
        </div>
      )}
    </>
  )
}
