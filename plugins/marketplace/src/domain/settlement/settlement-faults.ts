import { fault } from "@xiangji/kernel"

/** Another run is settling; two at once would only wait for each other. */
export const runUnderWay = () =>
  fault("not_allowed", "SETTLEMENT-RUN-01", {
    zh: "另一次结算正在进行，请等它完成后再开始",
    en: "Another settlement run is under way; start when it is done",
  })

/** There is no such run. */
export const noSuchRun = () =>
  fault("not_found", "SETTLEMENT-RUN-02", { zh: "没有这次结算", en: "There is no such run" })

/** There is no such statement, or it is somebody else's. */
export const noSuchStatement = () =>
  fault("not_found", "SETTLEMENT-STATEMENT-01", {
    zh: "没有这张结算单",
    en: "There is no such statement",
  })

/** A correction of nothing. */
export const nothingToCorrect = () =>
  fault("invalid", "SETTLEMENT-CORRECTION-01", {
    zh: "更正金额不能是零",
    en: "A correction cannot be of zero",
  })

/** The same request key was used for another correction. */
export const otherCorrection = () =>
  fault("not_allowed", "SETTLEMENT-CORRECTION-02", {
    zh: "这次提交已经用于另一笔更正，请刷新页面后再试",
    en: "This form was used for another correction; reload the page",
  })
