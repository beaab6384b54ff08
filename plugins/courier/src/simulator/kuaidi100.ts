export { startKuaidi100Simulator } from "./kuaidi100/simulator"
export type { Kuaidi100Simulator, SimulatorOptions } from "./kuaidi100/simulator"
export type { Knobs } from "./kuaidi100/knobs"
