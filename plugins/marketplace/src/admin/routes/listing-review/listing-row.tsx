import { Badge, Button, Text } from "@medusajs/ui"
import type { ListingFile } from "../../../types/listing"
import { ReasonButton } from "../../lib/reason-button"
import { both, LISTING_STATE_TEXT, STORAGE_TEXT, yuan } from "../../lib/texts"

type Props = {
  listing: ListingFile
  busy: boolean
  onApprove: () => void
  onSendBack: (reason: string) => void
}

/** One listing as an operator judges it: its pictures, its words, who sells it, where it comes from. */
export const ListingRow = ({ listing, busy, onApprove, onSendBack }: Props) => (
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
      <Facts listing={listing} />
      {listing.state_reason ? (
        <Text size="small" className="text-ui-fg-error">
          {listing.state_reason}
        </Text>
      ) : null}
    </div>
    {listing.state === "submitted" ? (
      <div className="flex items-start gap-2">
        <ReasonButton
          label="退回 Send back"
          about={both(listing.title)}
          disabled={busy}
          onReason={onSendBack}
        />
        <Button size="small" disabled={busy} onClick={onApprove}>
          通过 Approve
        </Button>
      </div>
    ) : null}
  </article>
)

const Pictures = ({ listing }: { listing: ListingFile }) => (
  <div className="flex w-48 flex-wrap gap-2">
    {listing.images.map((image, index) => (
      <img
        key={image.id}
        src={image.variants[0]?.url}
        alt={`${listing.title.zh} ${index + 1}`}
        loading="lazy"
        className={`rounded-md object-cover ${index === 0 ? "h-36 w-48" : "h-14 w-14"}`}
      />
    ))}
  </div>
)

const Facts = ({ listing }: { listing: ListingFile }) => (
  <div className="flex flex-wrap items-center gap-2 pt-1">
    <Badge size="2xsmall">{LISTING_STATE_TEXT[listing.state]}</Badge>
    <Text size="small" weight="plus">
      {yuan(listing.price_fen)} / {both(listing.unit)}
    </Text>
    <Text size="small">库存 Stock {listing.stock}</Text>
    <Text size="small">{STORAGE_TEXT[listing.storage_class]}</Text>
    <Text size="small">{listing.season ? both(listing.season) : "全年 All year"}</Text>
  </div>
)
