import { fault } from "@xiangji/kernel"

/** `MARKET-NAME-01`: another seller, or a change under review, has the name already. */
export const nameTaken = () =>
  fault("invalid", "MARKET-NAME-01", {
    zh: "这个店名已经有人用了，请换一个",
    en: "This name is taken; please choose another one",
  })

/** `MARKET-APPLICATION-01`: there is none of this id, or it is somebody else's. */
export const noSuchApplication = () =>
  fault("not_found", "MARKET-APPLICATION-01", {
    zh: "没有这份申请",
    en: "There is no such application",
  })

/** `MARKET-APPLICATION-03`: an application that is being judged, or has been, is not edited. */
export const notEditable = () =>
  fault("not_allowed", "MARKET-APPLICATION-03", {
    zh: "申请已经提交，现在不能修改；被退回后可以修改，也可以先撤回",
    en: "The application has been handed in and cannot be edited now; withdraw it, or wait for the answer",
  })

/** `MARKET-APPLICATION-04`: a seller's facts change one application at a time. */
export const changeUnderWay = () =>
  fault("not_allowed", "MARKET-APPLICATION-04", {
    zh: "还有一份变更申请没有办完，请先等它办结，或者撤回它",
    en: "Another change is still under way; wait for its answer, or withdraw it",
  })

/** `MARKET-APPLICATION-05`. */
export const nothingChanges = () =>
  fault("invalid", "MARKET-APPLICATION-05", {
    zh: "和现在登记的内容一样，没有要变更的",
    en: "Nothing differs from what is registered now",
  })

/** `MARKET-APPLICATION-06`: reasons have to name fields or papers of the application. */
export const nothingToCorrect = () =>
  fault("invalid", "MARKET-APPLICATION-06", {
    zh: "请至少对一项内容写明要改什么",
    en: "Please say for at least one field what has to be corrected",
  })

/** `MARKET-APPLICATION-07`. */
export const numberUnknown = () =>
  fault("not_found", "MARKET-APPLICATION-07", {
    zh: "这份申请里没有身份证号",
    en: "There is no identity number in this application",
  })
