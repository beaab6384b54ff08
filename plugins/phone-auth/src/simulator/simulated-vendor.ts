import { randomUUID } from "node:crypto"
import type { IncomingMessage } from "node:http"
import { text } from "node:stream/consumers"
import type { Credentials } from "../providers/aliyun-sms/signature"
import type { SimulatedMessage } from "./simulator"
import { gatewayRefusal } from "./verify-request"

type Settings = Credentials & { templates: Record<string, string> }
type Answer = { status: number; body: Record<string, unknown> }

const KEPT = 500
const DEFAULT_TEXT = "您的验证码为：${code}，五分钟内有效，请勿告诉他人。"

/** What happens behind the vendor's address. */
export class SimulatedVendor {
  private readonly received: SimulatedMessage[] = []
  private readonly nonces = new Set<string>()
  private refusals: string[] = []

  constructor(private readonly settings: Settings) {}

  messages(phone?: string): SimulatedMessage[] {
    return this.received.filter((message) => !phone || message.phone === domestic(phone))
  }

  refuseNext(code: string, times: number) {
    this.refusals.push(...Array.from({ length: times }, () => code))
  }

  /** Answers one request as the real service would. */
  async receive(req: IncomingMessage, url: URL): Promise<Answer> {
    const query = Object.fromEntries(url.searchParams)
    const headers = Object.fromEntries(
      Object.entries(req.headers).map(([name, value]) => [name, String(value)])
    )
    const request = { method: "POST", path: url.pathname, query, headers, body: await text(req) }
    const RequestId = randomUUID().toUpperCase()
    const refused = gatewayRefusal(request, this.settings, this.nonces)
    if (refused) {
      const { status, Code, Message } = refused
      return { status, body: { RequestId, Code, Message, HostId: headers.host } }
    }
    if (headers["x-acs-action"] !== "SendSms" || headers["x-acs-version"] !== "2017-05-25")
      return {
        status: 404,
        body: { RequestId, Code: "InvalidAction.NotFound", Message: "Specified api is not found." },
      }
    const Code = this.refusals.shift() ?? this.objection(query)
    if (Code) return { status: 200, body: { RequestId, Code, Message: Code } }
    this.keep(query)
    return { status: 200, body: { RequestId, Code: "OK", Message: "OK", BizId: `${Date.now()}^0` } }
  }

  private objection({
    PhoneNumbers,
    SignName,
    TemplateCode,
    TemplateParam,
  }: Record<string, string>) {
    if (!/^1[3-9]\d{9}$/.test(domestic(PhoneNumbers ?? ""))) return "isv.MOBILE_NUMBER_ILLEGAL"
    if (!SignName) return "isv.SMS_SIGNATURE_ILLEGAL"
    if (!TemplateCode) return "isv.SMS_TEMPLATE_ILLEGAL"
    return parametersOf(TemplateParam) ? null : "isv.INVALID_JSON_PARAM"
  }

  private keep(query: Record<string, string>) {
    const parameters = parametersOf(query.TemplateParam) ?? {}
    const template = this.settings.templates[query.TemplateCode ?? ""] ?? DEFAULT_TEXT
    const written = template.replace(/\$\{(\w+)\}/g, (_all, name: string) => parameters[name] ?? "")
    this.received.push({
      phone: domestic(query.PhoneNumbers ?? ""),
      text: `【${query.SignName}】${written}`,
      parameters,
      template: query.TemplateCode ?? "",
      out_id: query.OutId ?? "",
      at: new Date().toISOString(),
    })
    if (this.received.length > KEPT) this.received.shift()
  }
}

const domestic = (phone: string) =>
  phone.replace(/[\s-]/g, "").replace(/^(\+|00)?86(?=1\d{10}$)/, "")

/** The template's variables, null when they are not the flat JSON of strings that the vendor wants. */
function parametersOf(given: string | undefined): Record<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(given || "{}")
    if (typeof parsed !== "object" || parsed === null) return null
    const strings = Object.values(parsed).every((value) => typeof value === "string")
    return strings ? (parsed as Record<string, string>) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
