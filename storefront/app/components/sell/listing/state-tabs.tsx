import { Link } from "react-router"
import { useTexts } from "~/i18n"
import { LISTING_STATES, type ListingState } from "~/lib/api/seller-types"

type Props = {
  state: ListingState | undefined
  counts: Partial<Record<ListingState, number>> | undefined
  q: string
}

const ORDER: readonly ListingState[] = [
  "published",
  "submitted",
  "sent_back",
  "paused",
  "draft",
  "archived",
]

/** The states with something in them, and how much. */
export function StateTabs({ state, counts = {}, q }: Props) {
  const t = useTexts().sell.listings
  const shown = ORDER.filter((known) => counts[known] || known === state || known === "published")
  const all = LISTING_STATES.reduce((sum, known) => sum + (counts[known] ?? 0), 0)
  const tabs: { key: ListingState | undefined; text: string; n: number }[] = [
    { key: undefined, text: t.all, n: all },
    ...shown.map((known) => ({ key: known, text: t.state[known], n: counts[known] ?? 0 })),
  ]
  return (
    <nav className="tabs chips" aria-label={t.filter}>
      {tabs.map(({ key, text, n }) => (
        <Link
          key={text}
          to={`?${new URLSearchParams({ ...(key ? { state: key } : {}), ...(q ? { q } : {}) })}`}
          aria-current={key === state ? "page" : undefined}
        >
          {text} <small>{n}</small>
        </Link>
      ))}
    </nav>
  )
}
