import type { Accelerator } from '../accelerators/accelerator.ts'
import { assume, cite, derive } from '../citing.ts'
import { machine, network, reliability, storageKwShare, supportRackShare } from '../presets/parts/machines.ts'
import { type Answers, later } from './answers.ts'
import { networkShare, scheduleOf } from './sizes.ts'

const leadMonths = 7

/** Whether the catalog knows what a node draws and what it costs: of others nothing can be sketched. */
export const isSketchable = ({ nodeKw, price }: Accelerator): boolean => nodeKw !== null && price.length > 0

/** What an accelerator costs with its part of the server, the network and the storage, USD, and how that is known. */
function allInPrice({ accelerator }: Answers) {
  const { value, source } = accelerator.price.at(-1)!.figure
  return accelerator.priced === 'rack'
    ? derive((value / accelerator.perNode.value) * 1.43, `${source}; with network and storage at 43 % of the rack`, 'L')
    : derive(value * 1.5, `${source}; with server, network and storage at half of the card’s price`, 'L')
}

/** The accelerators, ordered so that they are set up as their hall opens. */
export function sketchedFleet(answers: Answers) {
  const { start, accelerator, count } = answers
  const { opens, delivery, service } = scheduleOf(answers)
  const order = later(start, opens - leadMonths)
  return [
    {
      id: accelerator.id,
      site: 'site',
      hall: 'hall',
      bridge: null,
      class: accelerator.id,
      ...machine(accelerator),
      count,
      network: network(networkShare),
      storageKwShare,
      supportRackShare,
      order,
      leadMonths: assume(leadMonths, 'As for other accelerators of the catalog', 40),
      deliveryMonths: assume(delivery, 'As fast as a hall can be filled', 40),
      installMonths: cite('install.months'),
      reliability: reliability(accelerator.perNode.value > 8 ? 4 : accelerator.perNode.value),
      lifeMonths: cite('accelerator.lifeMonths'),
      serviceMonths: derive(service, 'As long as its book life', 'M'),
      replaces: null,
      tenure: {
        kind: 'owned' as const,
        currency: 'USD' as const,
        price: [{ from: order, value: allInPrice(answers) }],
        depositShare: cite('order.depositShare'),
        maintenanceRate: cite('accelerator.maintenanceRate'),
        resaleShare: cite('resale.share5y'),
      },
    },
  ]
}
