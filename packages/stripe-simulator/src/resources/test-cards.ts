/** How a card behaves, by its number; the numbers are those of https://docs.stripe.com/testing. */
export type Behaviour =
  | { pays: true; needsAction: boolean }
  | { pays: false; decline_code: string; code: string; message: string }

const declined = (
  decline_code: string,
  message = "Your card was declined.",
  code = "card_declined"
) => ({ pays: false, decline_code, code, message }) as const

const CARDS: Record<string, Behaviour> = {
  "4000000000000002": declined("generic_decline"),
  "4000000000009995": declined("insufficient_funds", "Your card has insufficient funds."),
  "4000000000000069": declined("expired_card", "Your card has expired.", "expired_card"),
  "4000000000000127": declined(
    "incorrect_cvc",
    "Your card's security code is incorrect.",
    "incorrect_cvc"
  ),
  "4000002500003155": { pays: true, needsAction: true },
  "4000002760003184": { pays: true, needsAction: true },
}

/** Ready-made payment methods of Stripe's test mode. */
export const TEST_METHODS: Record<string, string> = {
  pm_card_visa: "4242424242424242",
  pm_card_mastercard: "5555555555554444",
  pm_card_chargeDeclined: "4000000000000002",
  pm_card_visa_chargeDeclined: "4000000000000002",
  pm_card_chargeDeclinedInsufficientFunds: "4000000000009995",
  pm_card_authenticationRequired: "4000002760003184",
  pm_card_threeDSecure2Required: "4000002500003155",
}

/** Any other number that is a card number at all pays at once. */
export const behaviourOf = (number: string): Behaviour =>
  CARDS[number] ?? { pays: true, needsAction: false }

/** The check digit of ISO/IEC 7812. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
