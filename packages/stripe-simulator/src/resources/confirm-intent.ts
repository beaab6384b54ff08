import { encodeQr } from "../pages/qr"
import type { Intent, Method } from "../state/objects"
import type { Call } from "../wire/call"
import { hash, text } from "../wire/read-params"
import { invalid, StripeError } from "../wire/stripe-error"
import { charge, decline } from "./charge"
import { findMethod, makeMethod, numberOf } from "./payment-methods"
import { behaviourOf } from "./test-cards"

/** Tries to pay: at once with a card, by way of the buyer's app or bank otherwise. */
export function confirmIntent(call: Call, intent: Intent): void {
  const method = methodFor(call, intent)
  if (!method)
    throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.", {
      code: "payment_intent_unexpected_state",
      payment_intent: intent,
    })
  if (!intent.payment_method_types.includes(method.type))
    throw invalid(
      `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent.`,
      {
        param: "payment_method",
      }
    )
  if (method.type === "wechat_pay") requireClient(call, intent)
  const return_url = text(call.params, "return_url")
  if (method.type === "alipay" && !return_url)
    throw invalid("Missing required param: return_url.", {
      code: "parameter_missing",
      param: "return_url",
    })
  intent.payment_method = method.id
  if (method.type !== "card") return askBuyer(call, intent, method.type, return_url)
  const behaviour = behaviourOf(numberOf(method))
  if (!behaviour.pays) throw refuse(call, intent, behaviour)
  if (behaviour.needsAction) return askBuyer(call, intent, "card", return_url)
  charge(call.store, intent, call.emit)
}

function methodFor({ store, params }: Call, intent: Intent): Method | null {
  const named = text(params, "payment_method") ?? intent.payment_method
  if (params.payment_method_data) return makeMethod(store, hash(params, "payment_method_data"))
  return named ? findMethod(store, named) : null
}

function requireClient({ params }: Call, intent: Intent): void {
  const options = { ...intent.payment_method_options, ...hash(params, "payment_method_options") }
  const client = (options.wechat_pay as { client?: string } | undefined)?.client
  if (client) return
  const param = "payment_method_options[wechat_pay][client]"
  throw invalid(`Missing required param: ${param}.`, { code: "parameter_missing", param })
}

function refuse(
  { store, emit }: Call,
  intent: Intent,
  { code, message, decline_code }: { code: string; message: string; decline_code: string }
): StripeError {
  const failed = decline(store, intent, { code, message, decline_code }, emit)
  const known = { charge: failed.id, payment_intent: structuredClone(intent) }
  return new StripeError(402, { type: "card_error", code, decline_code, message, ...known })
}

function askBuyer(call: Call, intent: Intent, type: string, return_url: string | null): void {
  // A code is scanned by another device, which goes nowhere afterwards; and it must be short.
  const goesBack = return_url && type !== "wechat_pay"
  const back = goesBack ? `&return_url=${encodeURIComponent(return_url)}` : ""
  const url = `${call.origin}/pay/${intent.id}?s=${intent.client_secret.split("_secret_")[1]}${back}`
  intent.status = "requires_action"
  intent.next_action = nextAction(type, url, return_url)
  call.emit("payment_intent.requires_action", intent)
}

function nextAction(type: string, url: string, return_url: string | null) {
  if (type === "alipay") {
    const native = { native_data: null, native_url: null }
    return {
      type: "alipay_handle_redirect",
      alipay_handle_redirect: { url, return_url, ...native },
    }
  }
  if (type === "card" && !return_url)
    return {
      type: "use_stripe_sdk",
      use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: url },
    }
  if (type === "card") return { type: "redirect_to_url", redirect_to_url: { url, return_url } }
  const picture = `data:image/svg+xml;base64,${Buffer.from(encodeQr(url)).toString("base64")}`
  const pictures = { image_data_url: picture, image_url_png: picture, image_url_svg: picture }
  return {
    type: "wechat_pay_display_qr_code",
    wechat_pay_display_qr_code: { data: url, hosted_instructions_url: url, ...pictures },
  }
}
