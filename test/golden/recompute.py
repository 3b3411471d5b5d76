"""Every line and measure of a plan, recomputed from the document of its equations.

    python3 recompute.py DOCUMENT.md PLAN.json [GIVEN.json]

prints {"measures": {id: number or null}, "lines": {id: [a value for each month]}}. The document is that of this very
plan; the conventions are those of docs/model-conventions.md. GIVEN.json holds the series of inputs that the calendar
decides, by id. Without arguments it answers
one such question a line. Nothing here knows an equation. Python 3, nothing else.
"""

import json
import math
import sys
import threading

from reader.document import rows_of
from reader.grammar import read
from reader.measures import measure
from reader.plan import Plan
from reader.unknowns import Unknown, solve_all
from reader.values import Values


def recompute(document, plan):
    rows = rows_of(document)
    of_kind = lambda *kinds: [(name, formula) for name, kind, formula in rows if kind in kinds]
    unknowns = [Unknown(name, text) for name, text in of_kind('?')]
    series = {
        **{('calendar', name): months for name, months in plan.calendar().items()},
        **{name: plan.series(name, pointer.strip('`')) for name, pointer in of_kind('←')},
        **{unknown.name: [0.0] * plan.months for unknown in unknowns},
    }
    lines = {name: read(formula) for name, formula in of_kind('Σ', '|')}
    values = Values(plan.months, series, lines)
    solve_all(unknowns, values)
    values.work_out(lines)
    return {
        'measures': {name: number(measure(text, values)) for name, text in of_kind('=')},
        'lines': {name: [number(value) for value in values.all_months(name)] for name in lines},
    }


def number(value):
    """JSON has no word for what is not finite."""
    return value if value is not None and math.isfinite(value) else None


def main(document, plan, given=None):
    with open(document, encoding='utf-8') as file:
        text = file.read()
    answer(text, load(plan), load(given) if given else {})


def serve():
    """Answers each line of the input, {"document", "plan", "given"}, with a line: the result, or {"refused": reason}."""
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer(asked['document'], asked['plan'], asked['given'])
        except Exception as refused:
            sys.stdout.write(json.dumps({'refused': str(refused)}) + '\n')
        sys.stdout.flush()


def answer(text, plan, given):
    # Whole: piece by piece the encoder is ten times slower.
    sys.stdout.write(json.dumps(recompute(text, Plan(plan, given)), ensure_ascii=False) + '\n')


def load(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


if __name__ == '__main__':
    # A line that looks ahead asks through all the months to come.
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 * 2**20)
    failed = []
    threading.excepthook = lambda args: failed.append(sys.excepthook(*args[:3]) or 1)
    thread = threading.Thread(target=main if sys.argv[1:] else serve, args=sys.argv[1:])
    thread.start()
    thread.join()
    sys.exit(1 if failed else 0)
