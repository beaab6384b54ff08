import { useEffect, useState } from "react"
import { useLang, useTexts } from "~/i18n"
import { useHydrated } from "../use-hydrated"

const VOICES = { zh: "zh-CN", en: "en-GB" } as const

/**
 * Reads sentences aloud with the browser's own voice, when somebody asks for it. Where there is none, or no script, the
 * sentences stand on the page all the same.
 */
export function ReadAloud({ sentences }: { sentences: string[] }) {
  const { listen, stop } = useTexts().sell.money
  const lang = useLang()
  const hydrated = useHydrated()
  const [speaking, setSpeaking] = useState(false)
  const able = hydrated && "speechSynthesis" in window
  useEffect(() => (able ? () => window.speechSynthesis.cancel() : undefined), [able])
  if (!able) return null

  const hush = () => {
    window.speechSynthesis.cancel()
    setSpeaking(false)
  }
  const speak = () => {
    window.speechSynthesis.cancel()
    sentences.forEach((sentence, index) => {
      const said = new SpeechSynthesisUtterance(sentence)
      said.lang = VOICES[lang]
      said.rate = 0.85 // for ears over sixty
      if (index === sentences.length - 1) said.onend = () => setSpeaking(false)
      said.onerror = () => setSpeaking(false)
      window.speechSynthesis.speak(said)
    })
    setSpeaking(true)
  }
  return (
    <button
      type="button"
      className="button big wide"
      aria-pressed={speaking}
      onClick={speaking ? hush : speak}
    >
      <span aria-hidden="true">{speaking ? "■" : "▶"}</span>
      <span>{speaking ? stop : listen}</span>
    </button>
  )
}
