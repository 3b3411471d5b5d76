"""The rows of a document: one for each input, line, unknown and measure, told apart by their kind."""

import re


def rows_of(text):
    """(id, kind, formula) of every row of the tables, in their order."""
    rows = []
    for line in text.splitlines():
        # A pipe that is part of a cell stands behind a backslash.
        cells = [cell.strip().replace('\\|', '|') for cell in re.split(r'(?<!\\)\|', line)[1:-1]]
        if len(cells) == 5 and cells[3] in ('←', 'Σ', '|', '?', '='):
            rows.append((cells[0].strip('*'), cells[3], cells[4]))
    return rows
