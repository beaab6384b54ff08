import { createHash } from "node:crypto"

/** One line of a carrier's history, as far as it identifies itself. */
export type Scan = { code: string | null; text: string; occurred_at: Date }

/**
 * What makes a scan the same scan however often and by whichever way (push, query) it arrives: number, event time,
 * code and text. White space and width differ between a carrier's channels and are not told apart. The carrier is
 * left out: aggregators correct it under way, and the history must not double when they do.
 */
export function fingerprint(trackingNumber: string, scan: Scan): string {
  const parts = [
    trackingNumber,
    scan.occurred_at.toISOString(),
    scan.code ?? "",
    scan.text.normalize("NFKC").replace(/\s+/g, ""),
  ]
  return createHash("sha256").update(parts.join("\n")).digest("hex")
}
