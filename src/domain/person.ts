/** Someone in an introduction. `email` is lower-cased and empty when it is not known; `name` is empty when only an address is. */
export interface Person {
  readonly name: string;
  readonly email: string;
}
