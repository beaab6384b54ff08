import type { Membership } from "./api/seller-types"

export const PER_PAGE = 30

type Asked = { q: string; offset: number; recent: readonly string[] }

/** The sellers to choose from: those acted for lately first, the rest by name, or those whose name is looked for. */
export function chooseSellers(memberships: readonly Membership[], { q, offset, recent }: Asked) {
  const wanted = q.normalize("NFKC").toLowerCase()
  const matches = ({ seller }: Membership) =>
    [seller.name.zh, seller.name.en, seller.handle].some((name) =>
      name?.toLowerCase().includes(wanted)
    )
  const found = memberships
    .filter((membership) => !wanted || matches(membership))
    .toSorted((a, b) => a.seller.name.zh.localeCompare(b.seller.name.zh, "zh"))
  const lately = recent.flatMap((id) => memberships.find(({ seller }) => seller.id === id) ?? [])
  return {
    all: memberships.length,
    count: found.length,
    found: found.slice(offset, offset + PER_PAGE),
    recent: !wanted && !offset && memberships.length > 6 ? lately.slice(0, 4) : [],
  }
}
