import { Button } from "@medusajs/ui"
import { useState } from "react"

const STEPS = [100, 200, 350]

/** A photo that can be looked at more closely without leaving the answers beside it. */
export const ZoomablePhoto = ({ url, label }: { url: string; label: string }) => {
  const [step, setStep] = useState(0)
  const width = STEPS[step] ?? 100
  return (
    <div className="flex flex-col gap-2">
      {/* The keyboard scrolls what it can reach. */}
      <div
        className="max-h-[32rem] overflow-auto rounded-md"
        tabIndex={0}
        role="group"
        aria-label={label}
      >
        <img src={url} alt={label} style={{ width: `${width}%`, maxWidth: "none" }} />
      </div>
      <div>
        <Button
          variant="secondary"
          size="small"
          onClick={() => setStep((step + 1) % STEPS.length)}
          aria-label={`${label}：放大 Zoom, ${width}%`}
        >
          {step === STEPS.length - 1 ? "还原 Fit" : "放大 Zoom"} {width}%
        </Button>
      </div>
    </div>
  )
}
