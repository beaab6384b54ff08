import { completeCartWorkflow, refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { removeSellerOrders } from "@xiangji/marketplace/workflows"
import { assertOrderable, type OrderableCart } from "../../orders/assert-orderable"
import { keepBasis, takeBasis } from "../../orders/basis"
import { cartBusy, claimCart, unclaimCart } from "../../orders/claim-cart"
import { linkedOrder } from "../../orders/recovery/linked-order"
import { finishOrUndo } from "../../orders/recovery/recover-completion"
import { renewCancelledPayment } from "../../orders/recovery/renew-payment"
import { removeSharesOf } from "../../orders/recovery/stray-shares"
import { splitOrder } from "../../orders/split-order"

completeCartWorkflow.hooks.validate(
  async ({ input, cart }, { container, idempotencyKey, transactionId }) => {
    const { completed_at, ...read } = cart as OrderableCart & { completed_at: string | null }
    if (!completed_at) await claimCart(container, input.id, transactionId!)
    const begun = new StepResponse(undefined, { cart_id: input.id, run: transactionId! })
    try {
      const order = await linkedOrder(container, input.id)
      // A cart completed before is answered with its order, whatever became of its goods since – once the order is
      // whole. Core read the cart before it had one: it would make another.
      if (order?.shared_out && !completed_at) throw cartBusy()
      if (order?.shared_out) return begun
      if (order && (await finishOrUndo(container, order)) === "undone") throw onceMore()
      if (order && !completed_at) throw cartBusy()
      if (!order && (await renewCancelledPayment(container, input.id))) throw onceMore()
      if (!order) {
        const refresh = () => refreshCart(container, input.id, idempotencyKey)
        keepBasis(transactionId!, await assertOrderable(container, read, refresh))
      }
      return begun
    } catch (error) {
      await unclaimCart(container, input.id, transactionId!)
      throw error
    }
  },
  // Runs after core has cancelled the payment of a completion that failed.
  async (begun, { container }) => {
    if (!begun) return
    takeBasis(begun.run)
    await renewCancelledPayment(container, begun.cart_id)
    await unclaimCart(container, begun.cart_id, begun.run)
  }
)

// Core declares this hook inside a condition and leaves it out of the workflow's type.
type OrderCreatedHook = (
  run: (
    data: { order_id: string; cart_id: string },
    context: { container: MedusaContainer; eventGroupId?: string; transactionId?: string }
  ) => Promise<StepResponse<undefined, string[]>>,
  undo: (created: string[] | undefined, context: { container: MedusaContainer }) => Promise<void>
) => void
const { orderCreated } = completeCartWorkflow.hooks as unknown as { orderCreated: OrderCreatedHook }

orderCreated(
  async ({ order_id, cart_id }, { container, eventGroupId, transactionId }) => {
    try {
      const created = await splitOrder(container, order_id, {
        basis: takeBasis(transactionId!),
        event_group_id: eventGroupId,
      })
      await unclaimCart(container, cart_id, transactionId!)
      return new StepResponse(undefined, created)
    } catch (error) {
      // Written or not: an answer that got lost on its way from the database looks like a failure too.
      await removeSharesOf(container, order_id)
      throw error
    }
  },
  async (created, { container }) => {
    if (created) await removeSellerOrders(container, created)
  }
)

/** Prices goods, freight, promotions and taxes anew, as part of this workflow: it holds the cart's lock already. */
async function refreshCart(container: MedusaContainer, cart_id: string, step: string) {
  await refreshCartItemsWorkflow(container).run({
    input: { cart_id, force_refresh: true },
    context: { parentStepIdempotencyKey: step },
  })
}

const onceMore = () =>
  fault("not_allowed", "ORDER-AGAIN-01", {
    zh: "上次下单中途断了，没有扣款。请再点一次“提交订单”",
    en: "The last attempt was cut short and nothing was charged. Please place the order once more",
  })
