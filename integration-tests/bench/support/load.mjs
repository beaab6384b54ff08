// A crowd that looks at one page again and again.
import autocannon from "autocannon"

/**
 * Sends requests from `connections` visitors for so many seconds, `rate` of them a second (left out: each as soon as the
 * last one is answered), and answers `{ rps, p50, p99, longest, errors }`
 * (milliseconds).
 */
export async function crowd({ url, headers = {}, connections = 8, seconds = 20, rate }) {
  const seen = await autocannon({
    ...{ url, headers, connections, duration: seconds, timeout: 30 },
    ...(rate ? { overallRate: rate } : {}),
  })
  const { requests, latency, errors, non2xx } = seen
  return {
    ...{ rps: requests.average, p50: latency.p50, p99: latency.p99, longest: latency.max },
    errors: errors + non2xx,
  }
}
