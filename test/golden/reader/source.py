"""Trees as Python: each line becomes a function of the month, each series a list."""

SIGNS = {'×': '(%s * %s)', '÷': 'divide(%s, %s)', '^': '(%s ** %s)',
         '≥': '(1.0 if %s >= %s else 0.0)', '>': '(1.0 if %s > %s else 0.0)', '=': '(1.0 if %s == %s else 0.0)'}
CALLS = {'min': 'least', 'max': 'greatest', 'absolute': 'abs', 'ceiling': 'ceiling', 'floor': 'floor',
         'level-payment': 'level_payment', 'lognormal': 'lognormal'}
# The months, first and last, that an operation on other months reads.
BACK = ('max(t - %d + 1, 0)', 't')
SPANS = {'sum-of-last': BACK, 'maximum-of-last': BACK, 'sum-of-next': ('t + 1', 'min(t + %d, months - 1)')}
TO_END = ('t + 1', 'months - 1')

LINE = '''
known_{name} = values[{key!r}] = [None] * months
def {name}(t):
    value = known_{name}[t]
    if value is None:
        value = known_{name}[t] = {source}
    return value
functions[{key!r}] = {name}
'''


class Source:
    """
    The Python of some lines.

    A part of a formula that is read in another month, or that builds on itself as a balance does, becomes a line of
    its own, known by its tree instead of an id.
    """

    def __init__(self, series, lines):
        self.name = {key: 'series_%d' % number for number, key in enumerate(series)}
        self.reads = {}
        self.code = ['%s = values[%r]' % (name, key) for key, name in self.name.items()]
        # Every line has a name before the first formula is written: formulas read lines further down.
        for key in lines:
            self.name[key] = 'line_%d' % len(self.name)
        self.waiting = list(lines.items())
        while self.waiting:
            self.write(*self.waiting.pop())

    def write(self, key, tree):
        self.reads[key] = set()
        # A line that is a balance is its own opening balance the month after.
        whole = tree[1] if tree[0] == 'balance' else tree
        self.code.append(LINE.format(name=self.name[key], key=key, source=self.python(whole, key)))

    def python(self, tree, key):
        """The value of a tree in month t, as read by the line of this key."""
        operation, *args = tree
        if operation == 'number':
            return repr(args[0])
        if operation == 'name':
            return self.value(self.part(tree, key), 't')
        if operation == 'calendar':
            return self.value(tree, 't')
        if operation == 'opening':
            return self.earlier(key, 1)
        if operation == 'balance':
            return self.value(self.part(tree, key), 't')
        if operation == 'sum':
            terms = ['%s %s' % ('-' if sign == '−' else '+', self.python(term, key)) for sign, term in args]
            return '(%s)' % ' '.join(terms)
        if operation == 'if':
            condition, chosen, otherwise = (self.python(part, key) for part in args)
            return '(%s if %s != 0 else %s)' % (chosen, condition, otherwise)
        if operation in SIGNS:
            return SIGNS[operation] % tuple(self.python(part, key) for part in args)
        if operation in CALLS:
            return '%s(%s)' % (CALLS[operation], ', '.join(self.python(part, key) for part in args))
        if operation in ('in_steps', 'interpolated'):
            rows = ['(%r, %s)' % (position, self.python(value, key)) for position, value in args[1]]
            return '%s(%s, [%s])' % (operation, self.python(args[0], key), ', '.join(rows))
        return self.of_other_months(operation, args, key)

    def of_other_months(self, operation, args, key):
        if operation == 'present-value':
            flows, rates = (self.over(self.part(part, key), *TO_END) for part in args)
            return 'present_value(%s, %s)' % (flows, rates)
        of = self.part(args[-1], key)
        if operation == 'earlier':
            return self.earlier(of, args[0])
        if operation == 'later':
            return '(%s if t + %d < months else 0.0)' % (self.value(of, 't + %d' % args[0]), args[0])
        if operation == 'sum-of-later':
            return 'sum(%s)' % self.over(of, *TO_END)
        if operation == 'since-january':
            month_of_year = 'int(%s)' % self.value(('calendar', 'month-of-year'), 't')
            return 'sum(%s)' % self.over(of, 'max(t - %s + 1, 0)' % month_of_year, 't')
        span = [end % args[0] if '%d' in end else end for end in SPANS[operation]]
        return '%s(%s)' % ('max' if operation == 'maximum-of-last' else 'sum', self.over(of, *span))

    def over(self, key, first, last):
        return '[%s for s in range(%s, %s + 1)]' % (self.value(key, 's'), first, last)

    def earlier(self, key, months):
        return '(%s if t >= %d else 0.0)' % (self.value(key, 't - %d' % months), months)

    def value(self, key, month):
        name = self.name[key]
        return '%s[%s]' % (name, month) if name.startswith('series') else '%s(%s)' % (name, month)

    def part(self, tree, key):
        """The key of a part that a line reads: an id, or the tree of a line of its own."""
        part = tree[1] if tree[0] == 'name' else tree
        if part not in self.name:
            if part is not tree:
                raise LookupError('%s: the document has no %s' % (key, part))
            self.name[part] = 'line_%d' % len(self.name)
            self.waiting.append((part, tree))
        self.reads[key].add(part)
        return part
