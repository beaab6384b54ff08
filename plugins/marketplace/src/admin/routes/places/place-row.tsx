import { Badge, Text } from "@medusajs/ui"
import { both } from "@xiangji/admin-kit"
import type { PlaceInUse } from "../../../types/place"
import { PictureButton } from "./picture-button"
import { PlaceForm } from "./place-form"

const LEVELS = {
  county: { text: "县 County", below: "新增乡镇 Add a town", indent: 0 },
  town: { text: "乡镇 Town", below: "新增村 Add a village", indent: 1 },
  village: { text: "村 Village", below: null, indent: 2 },
} as const

/** One place, moved in by its level, with what stands on it. */
export const PlaceRow = ({
  place,
  onSaved,
}: {
  place: PlaceInUse
  onSaved: () => Promise<void>
}) => {
  const { text, below, indent } = LEVELS[place.level]
  return (
    <article
      className="flex flex-wrap items-center justify-between gap-4 py-3 pr-6"
      style={{ paddingLeft: `${1.5 + indent * 1.5}rem` }}
    >
      <div className="flex min-w-56 flex-1 items-center gap-3">
        {place.picture_url ? (
          <img
            src={place.picture_url}
            alt={place.name.zh}
            loading="lazy"
            className="h-12 w-16 rounded-md object-cover"
          />
        ) : null}
        <div>
          <div className="flex items-center gap-2">
            <Text weight="plus">{both(place.name)}</Text>
            <Badge size="2xsmall">{text}</Badge>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {place.code} · 卖家 Sellers {place.sellers} · 在售 Listed {place.listings}
            {place.hubs ? ` · 集散点 Hubs ${place.hubs}` : ""}
            {place.story ? "" : " · 还没有介绍 No story yet"}
          </Text>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        {below ? <PlaceForm label={below} above={place} onSaved={onSaved} /> : null}
        <PictureButton place={place} onSaved={onSaved} />
        <PlaceForm label="修改 Edit" place={place} onSaved={onSaved} />
      </div>
    </article>
  )
}
