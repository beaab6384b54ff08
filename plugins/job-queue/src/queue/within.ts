import { fault } from "@xiangji/kernel"

/** The promise's outcome, or `QUEUE-STORE-01` when it takes longer than that. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(storeIsAway(ms)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const storeIsAway = (ms: number) =>
  fault("unexpected", "QUEUE-STORE-01", {
    zh: `任务队列 ${ms} 毫秒内没有响应`,
    en: `The job queue did not answer within ${ms} ms`,
  })
