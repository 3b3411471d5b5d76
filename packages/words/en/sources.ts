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
  'document.scale': 'measured against the largest month of {scale}',
}
