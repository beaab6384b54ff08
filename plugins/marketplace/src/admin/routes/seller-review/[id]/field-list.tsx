import { Container, Heading, Text } from "@medusajs/ui"
import { both } from "@xiangji/admin-kit"
import {
  FACT_LABELS,
  FACT_NAMES,
  type FactName,
  type Facts,
} from "../../../../domain/application/facts"
import type { ApplicationFile } from "../../../../types/application"
import { ISSUANCE_TEXT, TAXPAYER_TEXT } from "../../../lib/application-texts"
import { SELLER_KIND_TEXT } from "../../../lib/texts"
import { NoteBox, type Notes } from "./note-box"
import { NumberReader } from "./number-reader"

type Props = Notes & { application: ApplicationFile; path: string }

/** The answers, each with a box for what is wrong with it; for a change, what is in force stands beside. */
export const FieldList = ({ application, path, ...notes }: Props) => {
  const { facts, current, place, has_number } = application
  const names = FACT_NAMES.filter((name) => facts[name] !== undefined)
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        填写的内容 Answers
      </Heading>
      <dl className="divide-y">
        {names.map((name) => (
          <div key={name} className="flex flex-col gap-1 px-6 py-3">
            <dt>
              <Text size="small" className="text-ui-fg-subtle">
                {both(FACT_LABELS[name])}
              </Text>
            </dt>
            <dd className="flex flex-col gap-2">
              {current ? (
                <Text size="small" className="text-ui-fg-muted line-through">
                  {shown(name, current, null)}
                </Text>
              ) : null}
              <Text className="whitespace-pre-line break-all">{shown(name, facts, place)}</Text>
              {name === "id_number" && has_number ? <NumberReader path={path} /> : null}
              <NoteBox {...notes} name={name} label={both(FACT_LABELS[name])} />
            </dd>
          </div>
        ))}
      </dl>
    </Container>
  )
}

function shown(name: FactName, facts: Partial<Facts>, place: ApplicationFile["place"]): string {
  const value = facts[name]
  if (value === undefined) return "—"
  if (typeof value === "object") return both(value)
  if (name === "kind") return SELLER_KIND_TEXT[value] ?? value
  if (name === "taxpayer_kind") return TAXPAYER_TEXT[value] ?? value
  if (name === "issuance_route") return ISSUANCE_TEXT[value] ?? value
  if (name === "place_id") return place ? `${both(place.name)} ${place.code}` : value
  return value
}
