/** The bytes are not what their beginning says. */
export class DamagedPhoto extends Error {
  override readonly name = 'DamagedPhoto';
}
