import { Form, useNavigation } from "react-router"
import { useTexts } from "~/i18n"
import type { SignInOutcome } from "~/lib/sign-in-steps.server"
import { spacedPhone } from "~/lib/phone"
import { Field } from "./field"
import { Notice, ProblemNotice } from "./notice"

type Props = { outcome: SignInOutcome | undefined; smsInbox: string | null; lead: string }

/** Two steps: the phone number, then the code that was sent to it. */
export function SignInForm({ outcome, smsInbox, lead }: Props) {
  const { signIn } = useTexts().common
  const busy = useNavigation().state !== "idle"
  const form = { values: outcome?.values ?? {}, errors: outcome?.errors ?? {} }
  const sent = outcome?.sentTo
  return (
    <Form method="post" className="paper sign-in" key={sent ?? ""} noValidate>
      <ProblemNotice problem={outcome?.problem} />
      {sent ? (
        <>
          <Notice kind="good">{signIn.sentTo(spacedPhone(sent))}</Notice>
          <input type="hidden" name="phone" value={sent} />
          <Field
            form={form}
            name="code"
            label={signIn.code}
            hint={signIn.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            className="code-input"
            autoFocus
          />
          <button className="button big wide" name="step" value="code" disabled={busy}>
            {signIn.submit}
          </button>
          <p className="row">
            <button className="link" name="step" value="phone" formNoValidate>
              {signIn.again}
            </button>
            <button className="link" name="step" value="restart" formNoValidate>
              {signIn.otherPhone}
            </button>
          </p>
          {smsInbox && (
            <p className="small">
              <a href={smsInbox} target="_blank" rel="noreferrer">
                {signIn.inbox}
              </a>
            </p>
          )}
        </>
      ) : (
        <>
          <p>{lead}</p>
          <Field
            form={form}
            name="phone"
            label={signIn.phone}
            hint={signIn.phoneHint}
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
          />
          <button className="button big wide" name="step" value="phone" disabled={busy}>
            {signIn.send}
          </button>
          <p className="small">{signIn.noPassword}</p>
        </>
      )}
    </Form>
  )
}
