import { sellFieldErrors } from "./sell-field-errors"

export const fieldErrors = {
  ...sellFieldErrors,
  required: "这一项要填",
  choose: "请选一项",
  name: "请写收货人的姓名",
  phone: "请写 11 位手机号",
  code: "请写短信里的 6 位数字",
  province: "请选省份",
  city: "请写城市",
  district: "请写区县",
  address: "请写到门牌号，快递才找得到",
  price: "请写价格，例如 12.5",
  weight: "请写重量，例如 1.5",
  stock: "请写有多少份，例如 20",
  photo: "请拍一张照片",
  photoType: "这个文件不是照片",
  orderCode: "订单码不对，样子像 1042-7KQ2M9PX4D",
  taxId: "税号应为 18 位统一社会信用代码，或 15 位、20 位旧号码",
  taxIdMissing: "企业抬头必须填税号",
  specialNeedsCompany: "专用发票只能开给企业",
}
