"""Writes sam-debt.json: debt that NREL's System Advisor Model (SAM) sizes by cover, tax off, year by year.

    pip install NREL-PySAM==7.1.1.post1
    python sam-debt.py > sam-debt.json && npx biome format --write sam-debt.json

Run by hand, when a case is added: the package is not needed to run the tests, which read what it wrote.
"""

import json
import sys
from importlib.metadata import version

import PySAM.Singleowner as singleowner

DEFAULTS = "CustomGenerationProfileSingleOwner"

# 50 MW all year, sold at 3 cents a kWh: 13.14 million dollars a year against 109.2 million of cost. No tax, no costs of
# operation, reserves or fees, unless a case has them.
PLAIN = {
    "gen": [50000.0] * 8760,
    "ppa_soln_mode": 1,
    "ppa_price_input": [0.03],
    "ppa_escalation": 0,
    "ppa_multiplier_model": 1,
    "dispatch_factors_ts": [1.0] * 8760,
    "degradation": [0.0],
    "federal_tax_rate": [0.0],
    "state_tax_rate": [0.0],
    "om_capacity": [0.0],
    "om_fuel_cost": [0.0],
    "insurance_rate": 0,
    "construction_financing_cost": 0,
    "cost_debt_fee": 0,
    "dscr_reserve_months": 0,
    "months_working_reserve": 0,
    "reserves_interest": 0,
    "debt_option": 1,
}

CASES = {
    "level cash": {"term_tenor": 15, "term_int_rate": 7, "dscr": 1.3},
    "cash that grows faster than costs": {
        "term_tenor": 18,
        "term_int_rate": 6.5,
        "dscr": 1.35,
        "ppa_escalation": 3,
        "om_capacity": [25.0],
    },
    "cash that falls": {"term_tenor": 12, "term_int_rate": 5.5, "dscr": 1.4, "degradation": [4.0]},
    "reserves and fees": {
        "term_tenor": 16,
        "term_int_rate": 5,
        "dscr": 1.3,
        "ppa_escalation": 1,
        "om_capacity": [25.0],
        "cost_debt_fee": 2.75,
        "cost_debt_closing": 500000,
        "dscr_reserve_months": 6,
        "months_working_reserve": 6,
        "reserves_interest": 1.75,
    },
    "set aside for new equipment": {
        "term_tenor": 20,
        "term_int_rate": 4.25,
        "dscr": 1.2,
        "equip1_reserve_cost": 0.05,
        "equip1_reserve_freq": 3,
        "equip2_reserve_cost": 0.1,
        "equip2_reserve_freq": 8,
    },
    "cash of uneven years": {
        "term_tenor": 10,
        "term_int_rate": 6,
        "dscr": 1.25,
        "ppa_price_input": [0.031, 0.024, 0.038, 0.029, 0.017, 0.044, 0.026, 0.033, 0.021, 0.036] + [0.03] * 15,
    },
    "dear debt of thirty years at little cover": {
        "analysis_period": 30,
        "term_tenor": 30,
        "term_int_rate": 9.5,
        "dscr": 1.05,
        "ppa_price_input": [0.025],
    },
    "no interest": {"term_tenor": 5, "term_int_rate": 0, "dscr": 1.3},
    "one year, all of its cash": {"term_tenor": 1, "term_int_rate": 5, "dscr": 1},
    "no more than a third of the cost": {
        "term_tenor": 10,
        "term_int_rate": 7,
        "dscr": 1.3,
        "degradation": [1.0],
        "dscr_limit_debt_fraction": 1,
        "dscr_maximum_debt_fraction": 100 / 3,
    },
    "cash that does not pay the interest of the first years": {
        "term_tenor": 10,
        "term_int_rate": 12,
        "dscr": 1.3,
        "ppa_price_input": [0.01],
        "ppa_escalation": 30,
    },
    "a year that costs more than it earns": {
        "term_tenor": 6,
        "term_int_rate": 5,
        "dscr": 1.3,
        "ppa_price_input": [0.03, 0.03, -0.01] + [0.03] * 22,
    },
}


def run(options):
    model = singleowner.default(DEFAULTS)
    for name, value in (PLAIN | options).items():
        model.value(name, value)
    model.execute(0)
    return model


def case(name, options):
    model = run(options)
    last = int(model.value("term_tenor")) + 1
    irr = model.value("project_return_aftertax_irr")
    nominal = (1 + model.value("real_discount_rate") / 100) * (1 + model.value("inflation_rate") / 100) - 1
    yearly = ["cash_for_ds", "pv_cash_for_ds", "debt_payment_total", "debt_payment_interest", "debt_payment_principal", "debt_balance"]
    return {
        "name": name,
        "options": options,
        "term_int_rate": model.value("term_int_rate"),
        "dscr": model.value("dscr"),
        "cost_installed": model.value("cost_installed"),
        "size_of_debt": model.value("size_of_debt"),
        "min_dscr": model.value("min_dscr"),
        **{f"cf_{row}": list(model.value(f"cf_{row}"))[:last] for row in yearly},
        "nominal_discount_rate": nominal,
        # SAM leaves it out where its search finds none.
        "project_return_aftertax_irr": None if irr != irr else irr,
        "project_return_aftertax_npv": model.value("project_return_aftertax_npv"),
        "cf_project_return_aftertax": list(model.value("cf_project_return_aftertax")),
    }


origin = {
    "tool": "System Advisor Model (SAM), National Renewable Energy Laboratory, through NREL-PySAM",
    "version": version("NREL-PySAM"),
    "module": "Singleowner",
    "defaults": DEFAULTS,
    "address": "https://pypi.org/project/NREL-PySAM/",
    "options": {name: value for name, value in PLAIN.items() if name not in ("gen", "dispatch_factors_ts")}
    | {"gen": "50000 kW in each of 8760 hours", "dispatch_factors_ts": "1 in each of 8760 hours"},
}
json.dump({"origin": origin, "cases": [case(*item) for item in CASES.items()]}, sys.stdout, indent=1)
print()
