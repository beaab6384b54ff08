import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { maskPhone, normalisePhone } from "../../domain/phone-number"
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
      throw new Error(`PHONE-SMS-03 ${error.message}`, { cause: error })
    })
    if (answer.Code === "OK") return { id: answer.BizId }
    this.log(message, "refused", `${answer.Code} ${answer.Message} (${answer.RequestId})`)
    throw new Error(`${refusalFor(answer.Code)} ${answer.Code}`)
  }

  private log(message: SendSms, outcome: string, reason: string) {
    const facts = { to: maskPhone(normalisePhone(message.PhoneNumbers)), out_id: message.OutId }
    this.container.logger.error(`sms ${outcome}: ${reason} ${JSON.stringify(facts)}`)
  }
}

/** The vendor's request for one of our notifications. */
export function messageFor(
  notification: ProviderSendNotificationDTO & { id?: string },
  { signName, templates }: AliyunSmsOptions
): SendSms {
  const TemplateCode = templates[notification.template]
  if (!TemplateCode) throw new Error(`PHONE-SMS-03 no SMS template for "${notification.template}"`)
  return {
    PhoneNumbers: normalisePhone(notification.to).slice("+86".length),
    SignName: signName,
    TemplateCode,
    TemplateParam: JSON.stringify(notification.data ?? {}),
    OutId: notification.id ?? "",
  }
}
