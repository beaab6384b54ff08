import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Queue } from "../../lib/queue"
import type { AdminSeller } from "../../lib/seller"
import { SELLER_STATE_TEXT } from "../../lib/texts"
import { useQueue } from "../../lib/use-queue"
import { SellerRow } from "./seller-row"

const PATH = "/admin/marketplace/sellers"

/** Applications to judge, and sellers to suspend or let back. */
const SellerReviewPage = () => {
  const queue = useQueue<{ sellers: AdminSeller[] }>(PATH, "applied")
  return (
    <Queue
      {...queue.frame}
      title="卖家审核 Sellers"
      explanation="通过后即可上架商品 Approved sellers may list goods"
      states={SELLER_STATE_TEXT}
    >
      {queue.data?.sellers.map((seller) => (
        <SellerRow
          key={seller.id}
          seller={seller}
          busy={queue.busy}
          onDecide={(decision, body) =>
            queue.decide(`${PATH}/${seller.id}/${decision}`, body, "已办理 Done")
          }
        />
      ))}
    </Queue>
  )
}

export const config = defineRouteConfig({ label: "卖家审核 Sellers", icon: BuildingStorefront })

export default SellerReviewPage
