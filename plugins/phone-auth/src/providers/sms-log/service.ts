import { randomUUID } from "node:crypto"
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { refuseOutsideDemo } from "../../domain/demo-only"
import { keepMessage } from "./inbox"

/** For demos: "sends" messages of channel "sms" to the log and keeps the newest in memory. Refuses to run anywhere else. */
export class SmsLogProvider extends AbstractNotificationProviderService {
  static override identifier = "sms-log"

  static override validateOptions() {
    refuseOutsideDemo("sms-log")
  }

  constructor(private readonly container: { logger: Logger }) {
    super()
    refuseOutsideDemo("sms-log")
  }

  /** Logs the message and keeps it. */
  override async send({
    to,
    template,
    data,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    keepMessage({ phone: to, template, data: { ...data }, at: new Date() })
    this.container.logger.info(`演示短信 demo SMS to ${to}: ${template} ${JSON.stringify(data)}`)
    return { id: randomUUID() }
  }
}
