import { useLang, useTexts } from "~/i18n"
import { provinceChoices } from "~/lib/provinces"
import { Field, Select, type FormState } from "../field"

/** Who receives the goods, and where. Field names are what browsers fill in by themselves. */
export function AddressFields({ form }: { form: FormState }) {
  const lang = useLang()
  const t = useTexts().shop.checkout
  return (
    <>
      <section className="paper">
        <h2>{t.who}</h2>
        <Field form={form} name="name" label={t.name} autoComplete="name" required />
        <Field
          form={form}
          name="phone"
          label={t.phone}
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          required
        />
      </section>
      <section className="paper">
        <h2>{t.where}</h2>
        <div className="side-by-side">
          <Select
            form={form}
            name="province"
            label={t.province}
            choices={provinceChoices(lang)}
            sends="freight"
          />
          <Field form={form} name="city" label={t.city} autoComplete="address-level2" required />
          <Field
            form={form}
            name="district"
            label={t.district}
            autoComplete="address-level3"
            required
          />
        </div>
        <Field
          form={form}
          name="address"
          label={t.address}
          autoComplete="street-address"
          required
        />
      </section>
    </>
  )
}
