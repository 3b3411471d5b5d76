/** How sure a figure is, where a value comes from, and the heads of the model document. */
export const sources = {
  'confidence.H': 'High',
  'confidence.M': 'Medium',
  'confidence.L': 'Low',
  'confidence.A': 'Assumption',
  'confidence.H.detail': 'A primary source or two independent ones',
  'confidence.M.detail': 'One credible source, or simple arithmetic on sourced figures',
  'confidence.L.detail': 'A weak or undated source',
  'confidence.A.detail': 'No source found; an assumption',
  'source.none': 'The plan does not say where this value comes from.',
  'source.changed': 'The cited value was {value}; the plan’s value differs, so the citation no longer covers it.',
  'document.id': 'Id',
  'document.name': 'Name',
  'document.unit': 'Unit',
  'document.kind': 'Kind',
  'document.formula': 'Formula',
  'document.alternatives': 'In place of these',
  'document.alternative.commitment': 'Where equity is committed and no caps size the debt',
  'document.alternative.equity-first':
    'Where the commitment is called before debt, and cash is set aside for the reserve',
  'document.alternative.equity-first-within-caps': 'Where equity is called before debt within caps',
  'document.alternative.schedule': 'Where the commitment is called by dates',
  'document.alternative.straight-line': 'Where assets are depreciated in a straight line',
  'document.alternative.half-year':
    'Where the first year of service counts as half a year of depreciation, with a straight line for facilities',
  'document.scale': 'measured against the largest month of {scale}',
}
