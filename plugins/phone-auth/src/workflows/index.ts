export { sendPhoneCodeWorkflow } from "./send-phone-code"
export { CODE_TEMPLATE } from "./steps/send-code"
export type { CodeRequest } from "./steps/issue-code"
