export {
  startSmsSimulator,
  type SimulatedMessage,
  type SmsSimulator,
  type SmsSimulatorOptions,
} from "./simulator"
