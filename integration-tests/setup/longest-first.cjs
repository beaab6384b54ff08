const { default: Sequencer } = require("@jest/test-sequencer")

/** Suites that take a minute or more, the longest first. The first two need different copies of the demo. */
const LONG = [
  ...["failing-completions", "online-payment", "killed-completions", "real-carts"],
  ...["last-unit", "packing-cut-off", "after-sales-cut-off", "after-sales-routes"],
  ...["one-cart-many-completions", "order-story", "before-payment", "access"],
  ...["online-payment-manual", "after-sales"],
].map((name) => `/integration-tests/http/${name}.spec.ts`)

/**
 * Begins with the long suites, so that two workers end at the same time. Jest remembers how long each took, but not on a
 * machine that runs them for the first time.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = LONG.findIndex((name) => path.endsWith(name))
      return found < 0 ? LONG.length : found
    }
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other))
  }
}
