// The power: when it fails is planned by the seed; what it hits is whatever is under way just then.
import { sleep } from "../../scripts/lib/processes.mjs"
import { killMoments, WEEKS } from "./plan.mjs"

/** Rounds of work at the office that the power fails in: each week's settlement and payouts. */
const ROUNDS = ["settlement", "payouts"]
/** How long after a step begins the power fails at the latest, in milliseconds. */
const LATEST = 400

/**
 * Cuts the power `kills` times: first once in the settlement and payouts of each week, as far as they go, the others at
 * planned ones of `steps` steps. Nobody waits for the power to come back: what is under way is cut off in the middle.
 */
export function powerCuts(world, { seed, kills, steps }) {
  const rounds = Array.from({ length: WEEKS }, (_, week) => week)
    .flatMap((week) => ROUNDS.map((name) => `${name}-${week}`))
    .slice(0, Math.floor(kills / 2))
  const at = killMoments(seed, "month", kills - rounds.length).map((part) => part * steps)
  let step = 0
  let cuts = 0
  let running = Promise.resolve()
  const cut = (after) => {
    cuts++
    running = running.then(() => sleep(after)).then(() => world.kill())
    // Whoever waits for it learns of it; a failure must not end the process before.
    running.catch(() => undefined)
  }
  return {
    /** A step of everyday work begins. */
    tick() {
      step++
      while (at.length && at[0] <= step) cut((at.shift() % 1) * LATEST)
    },
    /** A week's round of the office begins. */
    round(name, week) {
      const [moment] = killMoments(seed, `${name}-${week}`, 1)
      if (rounds.includes(`${name}-${week}`)) cut(moment * LATEST)
    },
    /** All moments that were planned and have not come are now. */
    rest() {
      while (at.length) cut((at.shift() % 1) * LATEST)
    },
    cuts: () => cuts,
    /** Resolves when the market runs again. */
    back: () => running,
  }
}
