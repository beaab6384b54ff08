import type { FieldError } from "~/forms/parsed"
import { useTexts } from "~/i18n"
import { SELLER_KINDS } from "~/lib/api/market-types"
import type { FormState } from "../../field"
import { KindPicture } from "../kind-picture"
import { Tick } from "../tick"
import { Ticks } from "../ticks"

/** What kind of seller somebody is, each with a picture and plain words. */
export function KindStep({ form }: { form: FormState }) {
  const { common, sell } = useTexts()
  const t = sell.apply.kind
  return (
    <Ticks
      label={t.question}
      error={form.errors.kind as FieldError | undefined}
      note={form.notes?.kind}
    >
      {SELLER_KINDS.map((kind) => (
        <Tick
          key={kind}
          type="radio"
          name="kind"
          value={kind}
          ticked={form.values.kind === kind}
          title={common.sellerKind[kind]}
          about={t.about[kind]}
          picture={<KindPicture kind={kind} />}
        />
      ))}
    </Ticks>
  )
}
