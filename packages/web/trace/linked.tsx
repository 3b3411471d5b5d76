import { addressesIn } from './addresses.ts'

/** A text whose addresses are links. */
export function Linked({ text }: { text: string }) {
  return addressesIn(text).map(({ text: shown, href }) =>
    href === undefined ? (
      shown
    ) : (
      <a key={href} href={href} target="_blank" rel="noreferrer">
        {shown}
      </a>
    ),
  )
}
