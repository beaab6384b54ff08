import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"
import type { MoveRequest } from "../../../modules/trade/sql/move-seller-orders"

/** Moves seller orders and logs the moves; compensation takes back exactly the moves it made. */
export const moveSellerOrdersStep = createStep(
  "marketplace-move-seller-orders-step",
  async (request: MoveRequest, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const moves = await trade.moveSellerOrders(request)
    return new StepResponse(moves, moves)
  },
  async (moves, { container }) => {
    if (!moves?.length) return
    await container.resolve<TradeModuleService>(TRADE_MODULE).takeBackMoves(moves)
  }
)
