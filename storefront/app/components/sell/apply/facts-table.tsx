import { FIELDS_OF, STEPS } from "~/forms/application-steps"
import { say, useLang, useTexts } from "~/i18n"
import type { Facts } from "~/lib/api/seller-application-types"
import type { PlaceChoice } from "~/lib/api/seller-types"
import { pathTo } from "~/lib/place-path"
import { useFactText } from "./use-fact-text"

type Props = {
  facts: Partial<Facts>
  /** What is asked for and not decided yet. */
  wanted: Partial<Facts> | null
  places: readonly PlaceChoice[]
}

/** The facts in force, and beside each what it shall become. */
export function FactsTable({ facts, wanted, places }: Props) {
  const lang = useLang()
  const { facts: t, field } = useTexts().sell.apply
  const text = useFactText()
  const words = (name: keyof Facts, value: unknown) =>
    name === "place_id"
      ? pathTo(places, String(value))
          .map((place) => say(place.name, lang))
          .join(" · ")
      : text(name, value)
  const names = STEPS.flatMap((step) => FIELDS_OF[step]) as (keyof Facts)[]
  return (
    <dl className="paper facts">
      {names
        .filter((name) => facts[name] || wanted?.[name])
        .map((name) => (
          <div key={name}>
            <dt>{field[name]}</dt>
            <dd>
              {words(name, facts[name])}
              {wanted?.[name] && words(name, wanted[name]) !== words(name, facts[name]) && (
                <span className="wanted">
                  {t.wanted}：<b>{words(name, wanted[name])}</b>
                </span>
              )}
            </dd>
          </div>
        ))}
    </dl>
  )
}
