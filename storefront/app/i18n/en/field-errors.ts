import type { Texts } from "../zh"
import { sellFieldErrors } from "./sell-field-errors"

export const fieldErrors: Texts["fieldErrors"] = {
  ...sellFieldErrors,
  required: "Please fill this in",
  choose: "Please choose one",
  name: "Who shall receive the parcel?",
  phone: "Please enter an 11-digit mobile number",
  code: "Please enter the 6 digits from the message",
  province: "Please choose a province",
  city: "Please enter the city",
  district: "Please enter the district",
  address: "Please give street and door, so that the courier finds it",
  price: "Please enter a price, for example 12.5",
  weight: "Please enter a weight, for example 1.5",
  stock: "How many are there? For example 20",
  photo: "Please take a photo",
  photoType: "This file is not a photo",
  orderCode: "Not an order code; they look like 1042-7KQ2M9PX4D",
  taxId: "Expected the 18-character social credit code, or an older number of 15 or 20",
  taxIdMissing: "A company's title needs its taxpayer number",
  specialNeedsCompany: "A special invoice can only be made out to a company",
}
