import { MedusaService } from "@medusajs/framework/utils"
import { Hub } from "./models/hub"
import { Listing } from "./models/listing"
import { ListingImage } from "./models/listing-image"
import { ListingVatRate } from "./models/listing-vat-rate"
import { Mandate } from "./models/mandate"
import { Member } from "./models/member"
import { Membership } from "./models/membership"
import { Place } from "./models/place"
import { ReviewNote } from "./models/review-note"
import { Seller } from "./models/seller"

/** Places, hubs, sellers and their people, listings and pictures. */
export class MarketModuleService extends MedusaService({
  Hub,
  Listing,
  ListingImage,
  ListingVatRate,
  Mandate,
  Member,
  Membership,
  Place,
  ReviewNote,
  Seller,
}) {}
