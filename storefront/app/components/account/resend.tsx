import { useEffect, useState } from "react"
import { useTexts } from "~/i18n"

type Props = {
  /** Seconds until another code is sent; undefined when nobody knows. */
  seconds: number | undefined
  label: string
  step: string
}

/** Asks for another code, and says when that is possible: a sentence without scripts, a countdown with them. */
export function Resend({ seconds, label, step }: Props) {
  const { account } = useTexts()
  const left = useCountdown(seconds)
  const wait = left ?? seconds
  return (
    <span className="resend">
      <button className="link" name="step" value={step} formNoValidate disabled={Boolean(left)}>
        {label}
      </button>
      {wait !== undefined && (
        <small role="timer">{wait > 0 ? account.resendIn(wait) : account.resendNow}</small>
      )}
    </span>
  )
}

/** Seconds left, counted by the visitor's own clock; null until scripts run. */
function useCountdown(seconds: number | undefined): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    if (seconds === undefined) return
    const end = performance.now() + seconds * 1000
    const tick = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)))
    const timer = setInterval(tick, 500)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}
