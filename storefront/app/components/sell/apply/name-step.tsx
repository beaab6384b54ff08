import { useTexts } from "~/i18n"
import { Field, TextArea, type FormState } from "../../field"
import { NameField } from "./name-field"

/** What the stall is called, and a few words about it. */
export function NameStep({ form }: { form: FormState }) {
  const t = useTexts().sell.apply.name
  return (
    <>
      <NameField form={form} />
      <TextArea form={form} name="story" label={t.story} hint={t.storyHint} optional />
      <Field form={form} name="name_en" label={t.en} optional maxLength={60} />
    </>
  )
}
