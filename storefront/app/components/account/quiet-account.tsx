import { TextArea } from "~/components/field"
import { Notice } from "~/components/notice"
import { useTexts } from "~/i18n"
import { spacedPhone } from "~/lib/phone"
import type { SignInOutcome } from "~/lib/sign-in-steps.server"
import { CodeMemory } from "./code-memory"

/** The number's account was not used for long: whose is it? The code that was typed serves for either answer. */
export function QuietAccount({ outcome, busy }: { outcome: SignInOutcome; busy: boolean }) {
  const { quiet } = useTexts().account
  const { values, errors, sentTo = "" } = outcome
  return (
    <>
      <input type="hidden" name="phone" value={sentTo} />
      <input type="hidden" name="code" value={values.code ?? ""} />
      <CodeMemory code={outcome.code} />
      <h2>{quiet.title}</h2>
      <p>{quiet.lead(spacedPhone(sentTo))}</p>
      {outcome.quiet === "pending" ? (
        <Notice kind="good">{quiet.pending}</Notice>
      ) : (
        <section>
          <h3>{quiet.mine}</h3>
          <p className="small">{quiet.mineHint}</p>
          <TextArea
            form={{ values, errors }}
            name="reason"
            label={quiet.reason}
            hint={quiet.reasonHint}
            maxLength={500}
          />
          <button className="button big wide" name="step" value="claim" disabled={busy}>
            {quiet.ask}
          </button>
        </section>
      )}
      <section>
        <h3>{quiet.fresh}</h3>
        <p className="small">{quiet.freshHint}</p>
        <button
          className="button quiet wide"
          name="step"
          value="fresh"
          disabled={busy}
          formNoValidate
        >
          {quiet.begin}
        </button>
      </section>
    </>
  )
}
