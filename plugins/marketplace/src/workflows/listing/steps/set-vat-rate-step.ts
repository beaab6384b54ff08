import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { known, LISTING_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

export type SetVatRateInput = {
  listing_id: string
  rate_bp: number
  exempt?: boolean
  /** The law or notice that says so. */
  legal_ref: string
  /** Now, if left out; for a listing without any treatment, from the day it was listed. */
  valid_from?: Date
}

/** Adds a VAT treatment after the last one. The past stays as it is: invoices were issued by it. */
export const setVatRateStep = createStep(
  "market-set-vat-rate-step",
  async (input: SetVatRateInput, { container }) => {
    const { listing_id, rate_bp, exempt, legal_ref } = input
    const market = marketOf(container)
    const [found] = await market.listListings({ id: listing_id }, { take: 1 })
    const listing = known(found, ...LISTING_UNKNOWN)
    const [last] = await market.listListingVatRates(
      { listing_id },
      { order: { valid_from: "DESC" }, take: 1 }
    )
    const valid_from = new Date(input.valid_from ?? (last ? new Date() : listing.created_at))
    if (last && valid_from <= last.valid_from) throw beforeTheLast()
    const rate = { rate_bp, exempt, legal_ref, valid_from }
    const created = await market.followVatRate(listing_id, rate, last?.id)
    const ended = last && { id: last.id, valid_to: last.valid_to }
    return new StepResponse(created, { id: created.id, ended })
  },
  async (undo, { container }) => {
    if (!undo) return
    const market = marketOf(container)
    await market.deleteListingVatRates(undo.id)
    if (undo.ended) await market.updateListingVatRates(undo.ended)
  }
)

const beforeTheLast = () =>
  fault("invalid", "MARKET-VAT-01", {
    zh: "新税率的开始日期要晚于现有税率的开始日期",
    en: "A new rate has to begin after the one before it",
  })
