// Shapes as recorded from the public interface; names, phones and numbers are made up.

export const OPTIONS = {
  customer: "CUSTOMER0001",
  key: "KEYabc",
  secret: "SECRETxyz",
  retries: 0,
  accounts: { zhongtong: { partnerId: "ZTO-PZ-01", partnerKey: "branch-key" } },
}

export const ORDER = {
  order_id: "cship_01",
  carrier_code: "zhongtong",
  sender: {
    name: "王桂芳",
    phone: "13800000001",
    province: "四川省",
    city: "成都市",
    district: "彭州市",
    address: "小鱼洞镇集散点",
    company: "小鱼洞合作社",
  },
  recipient: {
    name: "李静",
    phone: "13900000002",
    province: "四川省",
    city: "成都市",
    district: "武侯区",
    address: "玉林街 8 号",
  },
  weight_grams: 2500,
  goods_text: "春笋 5 斤",
}

export const LABEL_OK = {
  success: true,
  code: 200,
  message: "success",
  data: {
    taskId: "A1B2C3",
    kuaidinum: "73610555582883",
    childNum: null,
    returnNum: null,
    label: null,
    bulkpen: "028-07",
    kdComOrderNum: "",
  },
  time: 412,
}

export const LABEL_REFUSED = {
  success: false,
  code: 30002,
  message: "电子面单账号余额不足",
  data: null,
  time: 35,
}

export const PARCEL = {
  carrier_code: "zhongtong",
  tracking_number: "73610555582883",
  phone: "13900000002",
}

const HISTORY = [
  {
    time: "2026-04-03 09:12:40",
    ftime: "2026-04-03 09:12:40",
    context: "【成都市】武侯区玉林网点快递员正在派件",
    location: "",
    areaCode: "CN510107000000",
    areaName: "四川,成都市,武侯区",
    status: "派件",
    statusCode: "5",
  },
  {
    time: "2026-04-02 23:40:05",
    ftime: "2026-04-02 23:40:05",
    context: "快件已到达【成都转运中心】",
    location: "成都转运中心",
    status: "干线",
    statusCode: "1002",
  },
  {
    time: "2026-04-02 16:05:00",
    ftime: "2026-04-02 16:05:00",
    context: "【彭州市】小鱼洞镇服务点 已揽收",
    location: null,
    status: "揽收",
    statusCode: "1",
  },
]

export const QUERY_OK = {
  message: "ok",
  nu: "73610555582883",
  ischeck: "0",
  com: "zhongtong",
  status: "200",
  state: "5",
  condition: "D01",
  isLoop: false,
  data: HISTORY,
}

export const QUERY_NO_TRACE = {
  result: false,
  returnCode: "500",
  message: "查询无结果，请隔段时间再查",
}

export const QUERY_WRONG_SIGN = { result: false, returnCode: "503", message: "验证签名失败" }

export const SUBSCRIBED = { result: true, returnCode: "200", message: "提交成功" }
export const SUBSCRIBED_BEFORE = {
  result: false,
  returnCode: "501",
  message: "POLL:重复订阅",
}
export const SUBSCRIBE_REFUSED = { result: false, returnCode: "700", message: "不支持的快递公司" }

export const PUSH = {
  status: "polling",
  billstatus: "got",
  message: "",
  autoCheck: "0",
  comOld: "",
  comNew: "",
  lastResult: { ...QUERY_OK, message: "ok" },
}
