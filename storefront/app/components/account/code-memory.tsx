import type { CodeOnItsWay } from "~/lib/sent-code"

/** Carries what is known of sent codes to the form's next step, also without scripts. */
export const CodeMemory = ({ code }: { code: CodeOnItsWay | undefined }) => (
  <>
    <input type="hidden" name="resend_at" value={code?.resendAt ?? 0} />
    <input type="hidden" name="demo_codes" value={code?.demoCodes.join(" ") ?? ""} />
  </>
)
