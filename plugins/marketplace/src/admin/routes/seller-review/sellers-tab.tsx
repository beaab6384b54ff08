import { Input } from "@medusajs/ui"
import { PAGE_SIZE, Queue, useAdminRoute, useDecision } from "@xiangji/admin-kit"
import { useState } from "react"
import type { AdminSeller } from "../../../types/admin-seller"
import { SELLER_STATE_TEXT } from "../../lib/texts"
import { SellerRow } from "./seller-row"

const PATH = "/admin/marketplace/sellers"

/** All sellers: to find, suspend, let back, trust. */
export const SellersTab = () => {
  const [state, setState] = useState("approved")
  const [q, setQ] = useState("")
  const [page, setPage] = useState(0)
  const query = new URLSearchParams({
    ...{ state, limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) },
    ...(q.trim() && { q: q.trim() }),
  })
  const { data, error, reload } = useAdminRoute<{ sellers: AdminSeller[]; count: number }>(
    `${PATH}?${query}`
  )
  const { busy, decide } = useDecision(reload)
  const turned =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setPage(0)
    }
  return (
    <Queue
      title="卖家 Sellers"
      explanation="暂停立即生效，未完成的订单仍可办完 Suspension takes effect at once; open orders can still be finished"
      states={SELLER_STATE_TEXT}
      state={state}
      onState={turned(setState)}
      page={page}
      onPage={setPage}
      error={error}
      count={data?.count}
    >
      <div className="px-6 py-3">
        <Input
          type="search"
          aria-label="按店名、电话、号码或村查找 Find by name, phone, number or village"
          placeholder="店名、电话、号码、村 Name, phone, number, village"
          value={q}
          onChange={(event) => turned(setQ)(event.target.value)}
        />
      </div>
      {data?.sellers.map((seller) => (
        <SellerRow
          key={seller.id}
          seller={seller}
          busy={busy}
          onDecide={(decision, body) =>
            decide(`${PATH}/${seller.id}/${decision}`, body, "已办理 Done")
          }
        />
      ))}
    </Queue>
  )
}
