export { BarsChart } from "./bars-chart"
