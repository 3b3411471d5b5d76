/** What an actor is here: a bidder of an organisation, the ministry, an auditor, or a program that calls the API. */
export type Role = 'bidder' | 'ministry' | 'auditor' | 'machine'

/** The subject where nobody is asked who they are. */
export const anyone = 'anyone'

/** Whoever asks something of a use case. */
export interface Actor {
  /** The subject, a person or a program, as the one who vouches for it names it. */
  readonly who: string
  /** Whose plans are meant: all that is stored belongs to one organisation. */
  readonly organisation: string
  readonly role: Role
}
