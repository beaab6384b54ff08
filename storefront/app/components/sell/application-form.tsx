import { Form } from "react-router"
import { say, useLang, useTexts } from "~/i18n"
import { SELLER_KINDS } from "~/lib/api/market-types"
import type { PlaceChoice } from "~/lib/api/seller-types"
import { Choices, Field, Select, TextArea, type FormState } from "../field"

type Props = { form: FormState; places: readonly PlaceChoice[] }

/** Who wants to sell, what they are and where they live. */
export function ApplicationForm({ form, places }: Props) {
  const lang = useLang()
  const { common, sell } = useTexts()
  return (
    <Form method="post" className="paper" noValidate>
      <Field form={form} name="name" label={sell.sellerName} hint={sell.sellerNameHint} />
      <Choices
        form={form}
        name="kind"
        label={sell.kind}
        choices={SELLER_KINDS.map((value) => ({ value, text: common.sellerKind[value] }))}
      />
      <Select form={form} name="place_id" label={sell.place} choices={placeChoices(places, lang)} />
      <Field
        form={form}
        name="phone"
        label={sell.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
      />
      <TextArea form={form} name="story" label={sell.story} hint={sell.storyHint} optional />
      <button className="button big wide">{sell.apply}</button>
    </Form>
  )
}

/** Villages with the town they belong to, so that two of one name can be told apart. */
function placeChoices(places: readonly PlaceChoice[], lang: "zh" | "en") {
  const byId = new Map(places.map((place) => [place.id, place]))
  return places.map((place) => {
    const parent = byId.get(place.parent_id ?? "")
    const name = say(place.name, lang)
    return { value: place.id, text: parent ? `${say(parent.name, lang)} · ${name}` : name }
  })
}
