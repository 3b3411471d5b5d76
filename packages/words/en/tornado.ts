/** Which inputs a measure hangs on most. */
export const tornado = {
  'tornado.group': 'Sensitivity',
  'tornado.title': 'What the result hangs on',
  'tornado.unit': 'Ten inputs, each moved by ±10%',
  'tornado.measure': 'Measure',
  'tornado.note':
    'What moving one input alone by ±10% of itself would add, from the exact derivative at the plan as it stands, taken as a straight line. The change shown is that of +10%.',
  'tornado.down': '−10%',
  'tornado.up': '+10%',
  'tornado.input': 'Input',
  'tornado.value': 'In the plan',
  'tornado.path': 'By month',
  'tornado.elasticity': 'Elasticity',
  'tornado.edge': 'Formula that changes here',
  'tornado.edge-note': '† A formula changes at this very value, so the derivative holds to one side of it only.',
  'tornado.steps':
    'Left out: {count:input/inputs} that act in steps alone, such as months, whole units and thresholds.',
  'tornado.none': 'No input moves this measure by a small change; it moves in steps alone.',
}
