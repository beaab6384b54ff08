/** A picture in two sheets: the room, drawn once and shared by many pictures, and the goods in it. */
export type Picture = { backdrop?: Backdrop; foreground: string }

/** A shared background; `key` names it so that it is rasterised only once. */
export type Backdrop = { key: string; draw: () => string }
