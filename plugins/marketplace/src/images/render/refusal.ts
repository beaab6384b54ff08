/** A picture that cannot be used, by the code of why. Travels between processes, so it is no more than that. */
export class PictureRefusal extends Error {
  override name = "PictureRefusal"
  constructor(readonly code: string) {
    super(code)
  }
}
