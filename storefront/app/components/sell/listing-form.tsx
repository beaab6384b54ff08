import { Form, useNavigation } from "react-router"
import { useTexts } from "~/i18n"
import { SALE_UNITS, STORAGE_CLASSES } from "~/lib/api/market-types"
import type { KeptPhoto } from "~/lib/list-something.server"
import { Choices, Field, TextArea, type FormState } from "../field"
import { ListingPreview } from "./listing-preview"
import { MonthsField } from "./months-field"
import { PhotoField } from "./photo-field"

type Props = { form: FormState; photos: readonly KeptPhoto[]; months: readonly string[] }

/** A product in the order one thinks of it: picture, name, price, how much. */
export function ListingForm({ form, photos, months }: Props) {
  const { common, sell } = useTexts()
  const t = sell.listing
  const busy = useNavigation().state !== "idle"
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="paper listing-form"
      aria-busy={busy}
      noValidate
    >
      <PhotoField error={form.errors.photos} kept={photos} />
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
      <div className="side-by-side">
        <Field form={form} name="weight" label={t.weight} hint={t.weightHint} inputMode="decimal" />
        <Field
          form={form}
          name="packed"
          label={t.packed}
          hint={t.packedHint}
          inputMode="decimal"
          optional
        />
      </div>
      <Choices
        form={form}
        name="storage"
        label={t.storage}
        choices={STORAGE_CLASSES.map((value) => ({ value, text: common.storage[value] }))}
      />
      <MonthsField ticked={months} />
      <TextArea form={form} name="about" label={t.about} hint={t.aboutHint} maxLength={4000} />
      <Field form={form} name="name_en" label={t.nameEn} optional maxLength={80} />
      <ListingPreview />
      <button className="button big wide" disabled={busy}>
        {busy ? t.sending : t.submit}
      </button>
    </Form>
  )
}
