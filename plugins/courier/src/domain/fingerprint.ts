import { createHash } from "node:crypto"

/** One line of a carrier's history, as far as it identifies itself. */
export type Scan = { code: string | null; text: string; occurred_at: Date }

/**
 * What makes a scan the same scan however often and by whichever way (push, query) it arrives: carrier, number,
 * event time, code and text. White space and width differ between a carrier's channels and are not told apart.
 */
export function fingerprint(carrier: string, trackingNumber: string, scan: Scan): string {
  const parts = [
    carrier,
    trackingNumber,
    scan.occurred_at.toISOString(),
    scan.code ?? "",
    scan.text.normalize("NFKC").replace(/\s+/g, ""),
  ]
  return createHash("sha256").update(parts.join("\n")).digest("hex")
}
