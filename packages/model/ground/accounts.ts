/** Who gives and who gets. Between the centre and others stand the accounts of its statements, through which flows pass. */
export type Account =
  // Others.
  | 'customers'
  | 'suppliers'
  | 'staff'
  | 'insurers'
  | 'state'
  | 'municipality'
  // What customers pay, by what they pay for.
  | 'compute'
  | 'hosting'
  | 'revenue'
  // What operation pays, by what it is for.
  | 'energy'
  | 'rent'
  | 'upkeep'
  | 'items'
  | 'opex'
