"""Formulas as text, read into trees: tuples of an operation and what it is done to."""

import re
from functools import lru_cache

NAME = r'`([^`]+)`'
NUMBER = r'(\d+(?:\.\d+)?(?:e[+-]?\d+)?)'
# A unit is for the reader. It says no word of the language of formulas, and a formula ends before a full stop.
UNIT = r' (?!if\b|else\b)(?:1/)?[^\W\d_][\w·/]*'

CALENDAR = {
    'hours in the month': 'hours',
    'month of the year': 'month-of-year',
    'calendar year': 'year',
    'months since the start': 'month',
}
# Operations on other months of one value; the number of months, where there is one, is the first thing caught.
MONTHS = {
    r'(\d+) months? earlier\(': 'earlier',
    r'(\d+) months? later\(': 'later',
    r'sum of next (\d+) months?\(': 'sum-of-next',
    r'sum of last (\d+) months?\(': 'sum-of-last',
    r'maximum of last (\d+) months?\(': 'maximum-of-last',
}
WHOLE = {r'sum of all later months\(': 'sum-of-later', r'sum since January\(': 'since-january'}
CHOICE = {r'min\(': 'min', r'max\(': 'max'}
TABLES = {r'table in steps\(': 'in_steps', r'interpolated table\(': 'interpolated'}
ENCLOSED = {r'\|': (r'\|', 'absolute'), '⌈': ('⌉', 'ceiling'), '⌊': ('⌋', 'floor')}
AFTER = r'(?:; measured against the largest month of `[^`]+`)?(?:\. .*)?$'


@lru_cache(maxsize=None)
def read(text):
    """The tree of a formula; what may stand after it, a scale or a reason, is none of it."""
    formula = Formula(text)
    tree = formula.comparison()
    formula.expect(AFTER)
    return tree


@lru_cache(maxsize=None)
def after_space(pattern):
    return re.compile(r'\s*' + pattern)


class Formula:
    def __init__(self, text):
        self.text, self.at = text, 0

    def take(self, pattern):
        found = after_space(pattern).match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def expect(self, pattern):
        found = self.take(pattern)
        if not found:
            raise SyntaxError('no %s at "%s" of: %s' % (pattern, self.text[self.at:self.at + 40], self.text))
        return found

    def one_of(self, patterns):
        """The first of several patterns that stands here, with what it means."""
        for pattern, meaning in patterns.items():
            found = self.take(pattern)
            if found:
                return found, meaning
        return None, None

    def comparison(self):
        if self.take('opening balance'):
            # Everything up to the closing bracket, comma or end is what the balance adds up.
            return ('balance', self.rest_of_sum(('opening',)))
        left = self.sum()
        sign = self.take('([≥>=])')
        return (sign[1], left, self.sum()) if sign else left

    def sum(self):
        return self.rest_of_sum(self.product())

    def rest_of_sum(self, tree):
        terms = [('+', tree)]
        while sign := self.take('([+−])'):
            terms.append((sign[1], self.product()))
        return ('sum', *terms) if len(terms) > 1 else tree

    def product(self):
        tree = self.power()
        while sign := self.take('([×÷])'):
            tree = (sign[1], tree, self.power())
        return tree

    def power(self):
        base = self.operand()
        return ('^', base, self.power()) if self.take(r'\^') else base

    def operand(self):
        if self.take('−'):
            return ('sum', ('−', self.operand()))
        for kind in (self.name, self.words, self.number, self.enclosed):
            tree = kind()
            if tree:
                return tree
        raise SyntaxError('nothing to read at "%s" of: %s' % (self.text[self.at:self.at + 40], self.text))

    def name(self):
        found = self.take(NAME)
        return found and ('name', found[1])

    def number(self):
        found = self.take(NUMBER + '(?:' + UNIT + ')?')
        return found and ('number', float(found[1]))

    def enclosed(self):
        _, closing = self.one_of(ENCLOSED)
        if closing:
            tree = (closing[1], self.comparison())
            self.expect(closing[0])
            return tree
        if not self.take(r'\('):
            return None
        tree = self.comparison()
        if self.take(r'if\b'):
            condition = self.comparison()
            self.expect(r', else\b')
            tree = ('if', condition, tree, self.comparison())
        self.expect(r'\)')
        return tree

    def words(self):
        _, series = self.one_of(CALENDAR)
        if series:
            return ('calendar', series)
        found, operation = self.one_of(MONTHS)
        if operation:
            return self.closed((operation, int(found[1]), self.comparison()))
        _, operation = self.one_of(WHOLE)
        if operation:
            return self.closed((operation, self.comparison()))
        _, operation = self.one_of(CHOICE)
        if operation:
            return self.closed((operation, *self.list()))
        _, operation = self.one_of(TABLES)
        if operation:
            return self.closed((operation, self.comparison(), self.rows()))
        if self.take(r'level payment per 1\(rate\b'):
            return self.closed(('level-payment', self.comparison(), self.after(', payments')))
        if self.take(r'Φ\(ln\('):
            value = self.closed(self.comparison())
            self.expect('÷')
            return self.closed(('lognormal', value, self.operand()))
        if self.take(r'present value of later months\('):
            return self.closed(('present-value', self.comparison(), self.after(', monthly rate')))
        return None

    def closed(self, tree):
        self.expect(r'\)')
        return tree

    def after(self, words):
        self.expect(words + r'\b')
        return self.comparison()

    def list(self):
        parts = [self.comparison()]
        while self.take(','):
            parts.append(self.comparison())
        return parts

    def rows(self):
        """Rows of a table: a position, a colon and the value there."""
        rows = []
        while self.take(';'):
            found = self.expect('(−?)' + NUMBER + ':')
            rows.append((float(found[2]) * (-1 if found[1] else 1), self.comparison()))
        return tuple(rows)

