import { fault, type LocalText } from "@xiangji/kernel"

/** Why the application does not start. Medusa prints message and stack, so: both languages, and no stack. */
export const refusal = (code: string, messages: LocalText) =>
  Object.assign(fault("invalid", code, messages), {
    message: `${messages.zh} ${messages.en}`,
    stack: "",
  })
