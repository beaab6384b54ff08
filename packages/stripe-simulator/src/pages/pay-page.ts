import type { Intent, Method } from "../state/objects"
import type { Store } from "../state/store"
import { escaped, page } from "./page"

const NAMES: Record<string, [string, string]> = {
  alipay: ["支付宝（模拟）", "Alipay (simulated)"],
  wechat_pay: ["微信支付（模拟）", "WeChat Pay (simulated)"],
  card: ["银行验证（模拟）", "Your bank (simulated)"],
}

/** The page of the buyer's app or bank: pay or refuse. */
export function payPage(store: Store, intent: Intent, query: URLSearchParams): string {
  const method = store.find(intent.payment_method ?? "") as Method | undefined
  const [zh, en] = NAMES[method?.type ?? "card"] ?? NAMES.card!
  const sum = (intent.amount / 100).toFixed(2)
  const head = `<h1>${zh}<br><small lang="en">${en}</small></h1><p><b>¥${sum}</b></p>`
  if (intent.status !== "requires_action") return page(zh, head + answered(intent))
  const fields = ["s", "return_url"]
    .map((name) => `<input type="hidden" name="${name}" value="${escaped(query.get(name) ?? "")}">`)
    .join("")
  return page(
    zh,
    `${head}<form method="post" action="/pay/${intent.id}">${fields}
    <button name="decision" value="pay">付款 <span lang="en">Pay</span></button>
    <button class="no" name="decision" value="refuse">不付了 <span lang="en">Refuse</span></button></form>`
  )
}

const answered = ({ status }: Intent) =>
  ["succeeded", "requires_capture"].includes(status)
    ? `<p role="status">已付款，可以回到商家页面了。<br><span lang="en">Paid. You can go back to the shop.</span></p>`
    : `<p role="status">没有付款，可以回到商家页面了。<br><span lang="en">Not paid. You can go back to the shop.</span></p>`

/** Where the buyer goes afterwards, with what Stripe appends; null when there is nowhere. */
export function wayBack(intent: Intent, return_url: string | null): string | null {
  if (!return_url) return null
  const url = new URL(return_url)
  const paid = ["succeeded", "requires_capture"].includes(intent.status)
  url.searchParams.set("payment_intent", intent.id)
  url.searchParams.set("payment_intent_client_secret", intent.client_secret)
  url.searchParams.set("redirect_status", paid ? "succeeded" : "failed")
  return url.toString()
}
