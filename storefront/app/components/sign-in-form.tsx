import { Form, Link, useNavigation } from "react-router"
import { useTexts } from "~/i18n"
import { spacedPhone } from "~/lib/phone"
import type { SignInOutcome } from "~/lib/sign-in-steps.server"
import "~/styles/account.css"
import { CodeMemory } from "./account/code-memory"
import { DemoCodes } from "./account/demo-code"
import { QuietAccount } from "./account/quiet-account"
import { Resend } from "./account/resend"
import { Field } from "./field"
import { Notice, ProblemNotice } from "./notice"

type Props = { outcome: SignInOutcome | undefined; smsInbox: string | null; lead: string }
type StepProps = { outcome: SignInOutcome; busy: boolean }

/** Two steps: the phone number, then the code that was sent to it. A quiet account asks a question in between. */
export function SignInForm({ outcome = { values: {}, errors: {} }, smsInbox, lead }: Props) {
  const { account } = useTexts()
  const busy = useNavigation().state !== "idle"
  const { sentTo, quiet, problem } = outcome
  return (
    <Form method="post" className="paper sign-in" key={`${sentTo} ${quiet}`} noValidate>
      <ProblemNotice problem={problem} />
      {quiet === "claimed" && <Notice kind="good">{account.claimed}</Notice>}
      {sentTo && quiet ? (
        <QuietAccount outcome={outcome} busy={busy} />
      ) : sentTo ? (
        <CodeStep {...{ outcome, busy, smsInbox }} />
      ) : (
        <PhoneStep {...{ outcome, busy, lead }} />
      )}
    </Form>
  )
}

function PhoneStep({ outcome, busy, lead }: StepProps & { lead: string }) {
  const { common, account } = useTexts()
  const { signIn } = common
  return (
    <>
      <p>{lead}</p>
      <Field
        form={outcome}
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
      <p className="small">
        <Link to="/account/lost-phone">{account.lost}</Link>
      </p>
    </>
  )
}

function CodeStep({ outcome, busy, smsInbox }: StepProps & { smsInbox: string | null }) {
  const { signIn } = useTexts().common
  const { sentTo = "", code, resendIn } = outcome
  const demo = (code?.demoCodes ?? []).slice(0, 1).map((shown) => ({ field: "code", code: shown }))
  return (
    <>
      <Notice kind="good">{signIn.sentTo(spacedPhone(sentTo))}</Notice>
      <input type="hidden" name="phone" value={sentTo} />
      <CodeMemory code={code} />
      <Field
        form={outcome}
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
      <DemoCodes codes={demo} />
      <p className="row">
        <Resend key={code?.resendAt} seconds={resendIn} label={signIn.again} step="phone" />
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
  )
}
