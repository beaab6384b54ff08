import { useLang, useTexts } from "~/i18n"
import { provinceChoices } from "~/lib/provinces"
import { Field, Select, type FormState } from "../field"

/** Where paper is posted to. Folded away as long as nobody asked for paper; the stylesheet watches the choice. */
export function PostFields({ form, legend }: { form: FormState; legend?: string }) {
  const lang = useLang()
  const { invoices, shop } = useTexts()
  const t = shop.checkout
  return (
    <fieldset className="post">
      <legend>{legend ?? invoices.form.post}</legend>
      <Field
        form={form}
        name="post_name"
        label={invoices.title.recipient}
        autoComplete="shipping name"
      />
      <Field
        form={form}
        name="post_phone"
        label={t.phone}
        type="tel"
        autoComplete="shipping tel-national"
      />
      <Select form={form} name="post_province" label={t.province} choices={provinceChoices(lang)} />
      <Field form={form} name="post_city" label={t.city} autoComplete="shipping address-level2" />
      <Field form={form} name="post_district" label={t.district} optional />
      <Field
        form={form}
        name="post_address"
        label={t.address}
        autoComplete="shipping street-address"
      />
    </fieldset>
  )
}
