import type { Json } from "./canonical-json"

/** How many characters at each end of a masked value may be read, when it is long enough. */
type Ends = { head: number; tail: number; shortest: number }
type Shown = Ends & { name: RegExp }

// By field name, because values alone do not tell what they are. First match counts.
const MASKED: readonly Shown[] = [
  {
    name: /password|secret|token|one_time_code|_sealed$|_hash$|salt/,
    head: 0,
    tail: 0,
    shortest: 0,
  },
  { name: /id_number|id_no$|id_card|identity|passport/, head: 3, tail: 2, shortest: 15 },
  {
    name: /bank_account|account_number|account_no$|card_number|iban/,
    head: 0,
    tail: 4,
    shortest: 8,
  },
  { name: /phone|mobile|(^|_)tel($|_)/, head: 3, tail: 4, shortest: 10 },
]

/** The value with identity numbers, bank accounts, phones and secrets masked wherever a field's name says so. */
export function maskFields(value: Json): Json {
  if (Array.isArray(value)) return value.map(maskFields)
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([field, content]) => {
      const shown = MASKED.find(({ name }) => name.test(snakeCase(field)))
      return [field, shown ? maskLeaves(content, shown) : maskFields(content)]
    })
  )
}

/** Keeps the ends and the length: a value that is masked already stays as it is, a short one shows nothing. */
export function maskText(text: string, { head, tail, shortest }: Ends): string {
  const letters = [...text]
  const ends = letters.length >= shortest
  return letters
    .map((letter, index) =>
      ends && (index < head || index >= letters.length - tail) ? letter : "*"
    )
    .join("")
}

function maskLeaves(content: Json, shown: Shown): Json {
  if (content === null || typeof content === "boolean") return content
  if (Array.isArray(content)) return content.map((part) => maskLeaves(part, shown))
  if (typeof content === "object")
    return Object.fromEntries(
      Object.entries(content).map(([key, part]) => [key, maskLeaves(part, shown)])
    )
  return maskText(String(content), shown)
}

const snakeCase = (field: string) => field.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase()
