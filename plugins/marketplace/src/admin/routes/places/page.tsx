import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Alert, Container, Heading, Input, Text } from "@medusajs/ui"
import { useAdminRoute } from "@xiangji/admin-kit"
import { useState } from "react"
import type { PlaceInUse } from "../../../types/place"
import { PlaceForm } from "./place-form"
import { PlaceRow } from "./place-row"

/** The tree of counties, towns and villages. */
const PlacesPage = () => {
  const { data, error, reload } = useAdminRoute<{ places: PlaceInUse[] }>(
    "/admin/marketplace/places"
  )
  const [q, setQ] = useState("")
  const places = (data?.places ?? []).filter(({ code, name }) =>
    [code, name.zh, name.en.toLowerCase()].some((text) => text.includes(q.trim().toLowerCase()))
  )
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h1">地方 Places</Heading>
          <Text className="text-ui-fg-subtle">
            县、乡镇、村，按行政区划代码排列 Counties, towns and villages, by division code
          </Text>
        </div>
        <PlaceForm label="新增县 Add a county" onSaved={reload} />
      </div>
      {error ? <Alert variant="error">{error}</Alert> : null}
      <div className="px-6 py-3">
        <Input
          type="search"
          aria-label="按名称或代码查找 Find by name or code"
          placeholder="名称或代码 Name or code"
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {places.map((place) => (
        <PlaceRow key={place.id} place={place} onSaved={reload} />
      ))}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "地方 Places", icon: MapPin })

export default PlacesPage
