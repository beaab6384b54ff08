import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Retention } from "../../domain/retention"
import { vaultOf, type Vault } from "../../domain/vault"
import { resolveOptions } from "../../options"
import { Application } from "./models/application"
import { FileInFlight } from "./models/file-in-flight"
import { Hub } from "./models/hub"
import { Invitation } from "./models/invitation"
import { Listing } from "./models/listing"
import { ListingImage } from "./models/listing-image"
import { ListingVatRate } from "./models/listing-vat-rate"
import { Mandate } from "./models/mandate"
import { Member } from "./models/member"
import { Membership } from "./models/membership"
import { Place } from "./models/place"
import { ReviewNote } from "./models/review-note"
import { Seller } from "./models/seller"
import { SellerPaper } from "./models/seller-paper"

/** Shared by the writes of one method: `InjectTransactionManager` opens it, or joins the caller's. */
type Transaction = Context
type SqlTransaction = Context<SqlEntityManager>
type ListingRow = Partial<InferTypeOf<typeof Listing>> & { id: string }
type Note = Pick<InferTypeOf<typeof ReviewNote>, "from_state" | "to_state"> & {
  reason?: string
  actor_id?: string
}
type VatRate = {
  rate_bp: number
  exempt?: boolean
  legal_ref: string
  valid_from: Date
}

/** Places, hubs, sellers and their people, listings and pictures. */
export class MarketModuleService extends MedusaService({
  Application,
  FileInFlight,
  Hub,
  Invitation,
  Listing,
  ListingImage,
  ListingVatRate,
  Mandate,
  Member,
  Membership,
  Place,
  ReviewNote,
  Seller,
  SellerPaper,
}) {
  /** Seals identity numbers and signs links, with the plugin's secret. */
  readonly vault: Vault
  /** How long things are kept, as the plugin's options say. */
  readonly retention: Retention

  constructor(container: Record<string, unknown>, options: unknown) {
    super(container, options)
    const { secret, ...resolved } = resolveOptions(options)
    this.vault = vaultOf(secret)
    this.retention = resolved
  }

  /** Runs statements in one database transaction: all of them count, or none. */
  @InjectTransactionManager()
  async transact<Result>(
    work: (db: Knex) => Promise<Result>,
    @MedusaContext() transaction: SqlTransaction = {}
  ): Promise<Result> {
    return work(transaction.transactionManager!.getTransactionContext<Knex.Transaction>()!)
  }

  /** A change of a listing and, if it was moved, the note of it: both or neither. */
  @InjectTransactionManager()
  async decideListing(
    row: ListingRow,
    note: Note | null,
    @MedusaContext() transaction: Transaction = {}
  ) {
    const written = note && ({ ...note, subject_type: "listing", subject_id: row.id } as const)
    const created = written && (await this.createReviewNotes(written, transaction))
    return { listing: await this.updateListings(row, transaction), note_id: created?.id }
  }

  /** A new listing with its VAT treatment and the note that it was handed in: all or nothing. */
  @InjectTransactionManager()
  async recordListing(
    row: ListingRow,
    rates: VatRate[],
    note: Note,
    @MedusaContext() transaction: Transaction = {}
  ) {
    const listing = await this.createListings(row, transaction)
    const written = { ...note, subject_type: "listing", subject_id: row.id } as const
    await this.createReviewNotes(written, transaction)
    await this.createListingVatRates(
      rates.map((rate) => ({ ...rate, listing_id: row.id })),
      transaction
    )
    return listing
  }

  /** A new VAT treatment, and the end of the one it follows, at the same moment. */
  @InjectTransactionManager()
  async followVatRate(
    listing_id: string,
    rate: VatRate,
    ends_id: string | undefined,
    @MedusaContext() transaction: Transaction = {}
  ) {
    if (ends_id)
      await this.updateListingVatRates({ id: ends_id, valid_to: rate.valid_from }, transaction)
    return this.createListingVatRates({ ...rate, listing_id }, transaction)
  }
}
