import { open, person, type AccessTable } from "./rule"

/** Sign-in, files, carriers, health: what belongs to none of the three areas. */
export const ELSEWHERE: AccessTable = {
  "POST /phone-codes": open("nobody has an account yet; limited per number and address"),
  "GET /phone-number": person,
  "POST /phone-number/change": person,
  "POST /phone-number/claims": open("for people whose phone is gone; a code of the new number"),
  "GET /case-photos/:token": open("the link is signed for one photo and lasts minutes"),
  "GET /papers/:token": open("the link is signed for one paper and lasts minutes"),
  "GET /media/:name": open("public pictures; private files lie elsewhere"),
  "POST /hooks/courier/kuaidi100/:token": open("the parcel's own token, the carrier's signature"),
  "POST /hooks/payouts/stripe": open("Stripe's signature over the bytes"),
  "GET /health/ready": open("says yes or no and nothing else"),
}
