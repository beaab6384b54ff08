import { Text } from "@medusajs/ui"
import { age, both, ClockBadge } from "@xiangji/admin-kit"
import type { ListingFile } from "../../../types/listing"
import { ListingDecisions, type Decide } from "./listing-decisions"
import { ListingFacts } from "./listing-facts"

type Props = { listing: ListingFile; busy: boolean; decide: Decide }

/** One listing as an operator judges it: its pictures, its words, who sells it, where it comes from. */
export const ListingRow = ({ listing, busy, decide }: Props) => (
  <article className="flex flex-wrap gap-6 px-6 py-4">
    <Pictures listing={listing} />
    <div className="flex min-w-64 flex-1 flex-col gap-1">
      <Text weight="plus">{both(listing.title)}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {both(listing.seller.name)} · {both(listing.place.name)} · {both(listing.hub.name)}
      </Text>
      <Text size="small" className="whitespace-pre-line">
        {both(listing.description)}
      </Text>
      <ListingFacts listing={listing} />
      {listing.state_reason ? (
        <Text size="small" className="text-ui-fg-error">
          意见 Objection：{listing.state_reason}
        </Text>
      ) : null}
    </div>
    <div className="flex flex-col items-end gap-2">
      {listing.clock ? <ClockBadge clock={listing.clock} /> : null}
      {listing.state === "submitted" ? (
        <Text size="small" className="text-ui-fg-subtle">
          等了 Waiting {age(listing.updated_at)}
        </Text>
      ) : null}
      <ListingDecisions listing={listing} busy={busy} decide={decide} />
    </div>
  </article>
)

const Pictures = ({ listing }: { listing: ListingFile }) => (
  <div className="flex w-48 flex-wrap gap-2">
    {listing.images.map((image, index) => (
      <img
        key={image.id}
        src={image.variants[0]?.url ?? image.blur ?? undefined}
        alt={`${listing.title.zh} ${index + 1}`}
        loading="lazy"
        className={`rounded-md object-cover ${index === 0 ? "h-36 w-48" : "h-14 w-14"}`}
      />
    ))}
  </div>
)
