/** Variables of a test run or of the launcher itself that no server of ours may see. */
const NOT_FOR_SERVICES = /^(JEST_|DB_|npm_|NODE_OPTIONS$|NODE_CHANNEL|PORT$|WEB_PORT$)/

/** What surrounds us, without what is none of a server's business. */
export const surroundings = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_FOR_SERVICES.test(name)))

/**
 * The backend's environment. In the demo profile everything it needs is made up from the secrets and the simulators;
 * what is set outside wins, except where it would point to another stack.
 */
export function backendEnvironment({
  profile,
  databaseUrl,
  backendUrl,
  webUrl,
  filesDir,
  secrets,
  simulators,
}) {
  const fixed = {
    NODE_ENV: "production",
    XIANGJI_PROFILE: profile,
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: databaseUrl,
    FILES_DIR: filesDir,
  }
  if (profile !== "demo") return { ...surroundings(), ...fixed }
  const { JWT_SECRET, COOKIE_SECRET, ORDER_LINK_SECRET } = secrets
  return {
    JWT_SECRET,
    COOKIE_SECRET,
    ORDER_LINK_SECRET,
    BACKEND_URL: backendUrl,
    WEB_URL: webUrl,
    INSECURE_COOKIES: "true", // the demo is plain http on localhost, where a Secure cookie would never come back
    ...simulatorEnvironment({ secrets, simulators, backendUrl }),
    ...surroundings(),
    ...fixed,
  }
}

/** How the adapters reach the simulators. They speak the vendors' protocols, so only addresses and keys differ. */
export function simulatorEnvironment({ secrets, simulators, backendUrl }) {
  return {
    KUAIDI100_CUSTOMER: "XIANGJI-DEMO",
    KUAIDI100_KEY: secrets.KUAIDI100_KEY,
    KUAIDI100_SECRET: secrets.KUAIDI100_SECRET,
    KUAIDI100_BASE_URL: simulators.kuaidi100,
    KUAIDI100_CALLBACK_BASE_URL: backendUrl,
    ALIYUN_SMS_ACCESS_KEY_ID: "XIANGJI-DEMO",
    ALIYUN_SMS_ACCESS_KEY_SECRET: secrets.ALIYUN_SMS_ACCESS_KEY_SECRET,
    ALIYUN_SMS_SIGN_NAME: "乡集",
    ALIYUN_SMS_TEMPLATE_CODE: "SMS_DEMO",
    ALIYUN_SMS_ENDPOINT: simulators.sms,
  }
}
