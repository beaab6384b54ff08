import { fault } from "@xiangji/kernel"

/** `MARKET-IMPORT-02`: two files at once would change the same listings. */
export const anotherImportWrites = () =>
  fault("not_allowed", "MARKET-IMPORT-02", {
    zh: "这个卖家有另一次导入正在保存，请等它完成",
    en: "Another import of this seller is being saved; please wait until it is done",
  })

/** `MARKET-IMPORT-03`. */
export const tooManyChecks = () =>
  fault("not_allowed", "MARKET-IMPORT-03", {
    zh: "有几个文件还在检查，请稍等",
    en: "Several files are still being checked; please wait a moment",
  })

/** `MARKET-IMPORT-04`: what was checked no longer holds. */
export const changedSinceCheck = () =>
  fault("not_allowed", "MARKET-IMPORT-04", {
    zh: "检查之后商品有了变化，请重新上传文件",
    en: "Listings have changed since the file was checked; please upload it again",
  })

/** `MARKET-IMPORT-05`. */
export const nothingToApply = () =>
  fault("not_allowed", "MARKET-IMPORT-05", {
    zh: "文件和现有商品完全一样，没有要保存的",
    en: "The file says what the listings already say; there is nothing to save",
  })

/** `MARKET-IMPORT-06`: tried several times in vain; everything was taken back. */
export const importBroken = () =>
  fault("unexpected", "MARKET-IMPORT-06", {
    zh: "导入没有成功，没有保存任何内容，请稍后再试",
    en: "The import did not succeed and nothing was saved; please try again later",
  })

/** `MARKET-IMPORT-07`. */
export const tooManyToExport = () =>
  fault("not_allowed", "MARKET-IMPORT-07", {
    zh: "商品太多，XLSX 放不下，请导出 CSV",
    en: "There are too many listings for an XLSX file; please export CSV",
  })
