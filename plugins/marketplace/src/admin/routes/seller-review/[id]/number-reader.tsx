import { Button, Text, toast } from "@medusajs/ui"
import { callAdmin, sentenceOf } from "@xiangji/admin-kit"
import { useState } from "react"

/** Shows the identity number to whoever asks for it; that they did is written down. */
export const NumberReader = ({ path }: { path: string }) => {
  const [number, setNumber] = useState<string>()
  const read = async () => {
    try {
      setNumber((await callAdmin<{ id_number: string }>(`${path}/number`, {})).id_number)
    } catch (refusal) {
      toast.error(sentenceOf(refusal))
    }
  }
  if (number)
    return (
      <Text family="mono" weight="plus">
        {number}
      </Text>
    )
  return (
    <div>
      <Button variant="secondary" size="small" onClick={() => void read()}>
        显示号码（会留下记录）Show the number, on record
      </Button>
    </div>
  )
}
