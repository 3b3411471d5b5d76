/** A deployment where it stands until its own hall is ready. */
export const bridge = {
  'bridge.present': '{model} in the bridge hall: stands there',
  'bridge.acceleratorsHere': '{model} in the bridge hall: accelerators',
  'bridge.designKwHere': '{model} in the bridge hall: design load',
  'bridge.nodesPerRackMost': '{model} in the bridge hall: nodes that fit a rack by shape',
  'bridge.nodesPerRack': '{model} in the bridge hall: nodes per rack',
  'bridge.supportRackShare': '{model} in the bridge hall: network and storage racks per rack of nodes',
  'bridge.racks': '{model} in the bridge hall: racks of nodes',
  'bridge.supportKw': '{model} bridge network, storage and management load',
  'bridge.supportRacks': '{model} in the bridge hall: racks of network and storage',
  'bridge.rackKw': '{model} in the bridge hall: power per full rack',
  'bridge.strandedRackKw': '{model} in the bridge hall: rack power that whole nodes cannot use',
  'bridge.averageKw': '{model} in the bridge hall: average draw at the racks',
  'bridge.energy': '{model} in the bridge hall: energy',
  'bridge.energyCost': '{model} in the bridge hall: energy cost',
}
