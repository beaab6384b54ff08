import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { maskPhone, normalisePhone } from "../../domain/phone-number"
import type { SmsFaultCode } from "../../domain/sms-faults"
import { type SendSms, sendSms } from "./client"
import { type AliyunSmsOptions, resolveOptions } from "./options"
import { refusalFor } from "./refusals"

/** Sends notifications of channel "sms" through Alibaba Cloud's Short Message Service (Dysmsapi 2017-05-25). */
export class AliyunSmsProvider extends AbstractNotificationProviderService {
  static override identifier = "aliyun-sms"
  private readonly options: AliyunSmsOptions

  static override validateOptions(options: Record<string, unknown>) {
    resolveOptions(options)
  }

  constructor(
    private readonly container: { logger: Logger },
    options: unknown
  ) {
    super()
    this.options = resolveOptions(options)
  }

  /** Sends one message; refusals carry one of `PHONE-SMS-01…03` in their sentence. */
  override async send(
    notification: ProviderSendNotificationDTO & { id?: string }
  ): Promise<ProviderSendNotificationResultsDTO> {
    const message = messageFor(notification, this.options)
    const answer = await sendSms(message, this.options).catch((error: Error) => {
      this.log(message, "not sent", `${error.name}: ${error.message}`)
      throw notSent("PHONE-SMS-03", error.message)
    })
    if (answer.Code === "OK") return { id: answer.BizId }
    this.log(message, "refused", `${answer.Code} ${answer.Message} (${answer.RequestId})`)
    throw notSent(refusalFor(answer.Code), answer.Code)
  }

  private log(message: SendSms, outcome: string, reason: string) {
    const facts = { to: maskPhone(normalisePhone(message.PhoneNumbers)), out_id: message.OutId }
    this.container.logger.error(`sms ${outcome}: ${reason} ${JSON.stringify(facts)}`)
  }
}

// Core's notification module passes on the sentence alone, so the code stands in it (see `domain/sms-faults.ts`).
const notSent = (code: SmsFaultCode, why: string) =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${code} ${why}`, code)

/** The vendor's request for one of our notifications. */
export function messageFor(
  notification: ProviderSendNotificationDTO & { id?: string },
  { signName, templates }: AliyunSmsOptions
): SendSms {
  const TemplateCode = templates[notification.template]
  if (!TemplateCode) throw notSent("PHONE-SMS-03", `no template "${notification.template}"`)
  return {
    PhoneNumbers: domestic(notification.to),
    SignName: signName,
    TemplateCode,
    TemplateParam: JSON.stringify(texts(notification.data ?? {})),
    OutId: notification.id ?? "",
  }
}

// The vendor wants a flat object of strings.
const texts = (data: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, String(value)]))

// SendSms as contracted reaches the mainland; numbers abroad need templates and prices of their own.
function domestic(to: string): string {
  try {
    return normalisePhone(to).slice("+86".length)
  } catch {
    throw notSent("PHONE-SMS-02", "not a mainland number")
  }
}
