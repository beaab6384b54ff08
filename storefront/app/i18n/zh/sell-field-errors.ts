/** What can be wrong in a form of the seller area. */
export const sellFieldErrors = {
  tooLong: "太长了，请写短一点",
  tooShort: "太短了，请写完整",
  nameTaken: "已经有摊位叫这个名字，请换一个",
  place: "请选您家在的村",
  idNumber: "身份证号码是 18 位，最后一位可以是 X",
  uscc: "执照上的号码是 18 位，没有字母 I、O、S、V、Z",
  bankAccount: "银行卡号只有数字，8 到 30 位",
  reason: "请写一句为什么没错",
  seasons: "时间太零碎了，最多分六段",
  seasonEmpty: "请至少点一旬，或者选“一年都有”",
  days: "请写几天，例如 7",
  scopes: "请至少选一样",
  date: "请选今天以后的一天",
  dates: "请先写早的一天，再写晚的一天",
}
