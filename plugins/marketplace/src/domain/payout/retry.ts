/**
 * Seconds until a provider that left it open is asked again: half of the time that has passed, from half a minute to
 * an hour. So the first answers are soon looked for, and a dead provider is not pestered.
 */
export const askAgainSeconds = (passedSeconds: number): number =>
  Math.min(3_600, Math.max(30, Math.round(passedSeconds / 2)))
