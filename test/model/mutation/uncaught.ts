/** Why no integrity check notices a kind of error: what a check of it would have to state a second time. */
export const uncaught: readonly { readonly why: string; readonly ids: readonly string[] }[] = [
  {
    why: 'Nothing is left at the end for preferred shares that are not redeemed, so there is nothing to pay twice',
    ids: ['preferred-paid-twice'],
  },
]
