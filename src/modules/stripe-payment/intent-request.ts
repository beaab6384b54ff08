import { badReturnUrl, unknownWay } from "./faults"
import { WAYS, type Way } from "./options"

type Data = Record<string, unknown>

/**
 * What a storefront may decide about a payment, and nothing more: which ways, whether it is confirmed at once (Alipay and
 * WeChat Pay need no script in the page), and where the buyer returns to. What is asked beyond that is not passed on.
 */
export function intentRequest(data: Data, captureCards: boolean): Data {
  const ways = waysIn(data)
  const [only] = ways
  const cards = ways.includes("card")
  return {
    session_id: data.session_id,
    payment_method_types: ways,
    capture_method: cards && !captureCards ? "manual" : "automatic",
    ...(ways.includes("wechat_pay")
      ? { payment_method_options: { wechat_pay: { client: "web" } } }
      : {}),
    ...(confirmsAtOnce(data) && ways.length === 1 && only !== "card"
      ? { confirm: true, payment_method_data: { type: only }, return_url: returnUrl(data) }
      : {}),
  }
}

// A session that core makes anew after a refund carries the old payment's data: its buyer is not there to pay it.
const confirmsAtOnce = (data: Data) =>
  data.confirm === true && !String(data.id ?? "").startsWith("pi_")

function waysIn({ payment_method_types }: Data): Way[] {
  const asked = Array.isArray(payment_method_types) ? payment_method_types : ["card"]
  const ways = WAYS.filter((way) => asked.includes(way))
  if (!ways.length || ways.length !== new Set(asked).size) throw unknownWay(asked.join(", "))
  return ways
}

function returnUrl({ return_url }: Data): string {
  const url =
    typeof return_url === "string" && URL.canParse(return_url) ? new URL(return_url) : null
  if (!url || !["http:", "https:"].includes(url.protocol)) throw badReturnUrl()
  return url.toString()
}
