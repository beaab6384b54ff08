import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts"

type Props = {
  /** One object a bar group: its `label` and a number for each series. */
  data: ({ label: string } & Record<string, number | string>)[]
  series: { key: string; name: string; color: string }[]
  stacked?: boolean
  height?: number
}

/** Bars side by side or on top of each other. */
export const BarsChart = ({ data, series, stacked, height = 240 }: Props) => (
  <ResponsiveContainer width="100%" height={height}>
    <BarChart data={data} accessibilityLayer>
      <CartesianGrid vertical={false} strokeDasharray="3 3" />
      <XAxis dataKey="label" tickLine={false} fontSize={12} />
      <YAxis allowDecimals={false} tickLine={false} width={36} fontSize={12} />
      <Tooltip />
      {series.length > 1 ? <Legend itemSorter={null} /> : null}
      {series.map(({ key, name, color }) => (
        <Bar
          key={key}
          dataKey={key}
          name={name}
          fill={color}
          stackId={stacked ? "all" : undefined}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  </ResponsiveContainer>
)
