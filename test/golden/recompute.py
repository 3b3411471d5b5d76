"""The model of a plan, recomputed from docs/model.md alone by a separate program.

    python3 recompute.py PLAN.json [--all] [--stored]

prints {"measures": {id: number or null}, "lines": {id: [a value for each month]}}: every measure and the key lines,
with --all every line, with --stored the plan too, as in recomputed/, whose files can be given again as plans.
Ids, formulas and the order of the sections are those of the document. Python 3, nothing else.
"""

import calendar
import json
import math
import sys

LOANS = ('policy', 'commercial')
CLASSES = ('public', 'private')

KEY_LINES = (
    'site.%s.liveShare', 'capacity.ownedEquivalentHours', 'capacity.facilityMwByMonth', 'capacity.energyByMonth',
    'revenue.total', 'opex.total', 'capex.total', 'uses.byMonth', 'sources.equityCalled',
    'debt.policy.balance', 'debt.policy.interest', 'debt.policy.principal',
    'debt.commercial.balance', 'debt.commercial.interest', 'debt.commercial.principal',
    'assets.depreciation', 'terminal.gain', 'tax.charge', 'tax.paid', 'tax.lossesCarried', 'income.net',
    'cash.balance', 'cash.support', 'equity.dividends', 'equity.liquidation', 'equity.legalReserve',
    'equity.retained', 'balanceSheet.assets', 'equity.flow', 'project.flow', 'debt.dscr',
)


# --- Conventions ------------------------------------------------------------------------------------------------------


def months_of(text):
    """A month 'YYYY-MM', counted from year 0."""
    year, month = text.split('-')
    return 12 * int(year) + int(month) - 1


def divide(a, b):
    return 0.0 if a == 0 and b == 0 else a / b


def ceiling(x):
    return float(round(x)) if abs(x - round(x)) <= 1e-9 else float(math.ceil(x))


def floor(x):
    return float(round(x)) if abs(x - round(x)) <= 1e-9 else float(math.floor(x))


def level_payment(rate, payments):
    if payments < 1:
        return 0.0
    # 1 - (1 + rate)^-payments, written so that a rate near 0 loses no digits.
    return 1 / payments if rate == 0 else rate / -math.expm1(-payments * math.log1p(rate))


class Month(dict):
    """The lines of one month, by id; the months before it are in `rows`."""

    def __init__(self, plan, rows):
        super().__init__()
        self.plan, self.rows, self.t = plan, rows, len(rows)
        self.start = months_of(plan['meta']['start'])
        self.year, self.of_year = (self.start + self.t) // 12, (self.start + self.t) % 12 + 1
        self.hours = 24 * calendar.monthrange(self.year, self.of_year)[1]

    def input(self, pointer):
        """What the plan says at a JSON Pointer, in this month."""
        value = self.plan
        for key in pointer.strip('/').split('/'):
            value = value[int(key)] if isinstance(value, list) else value[key]
        if isinstance(value, str):
            return months_of(value) - self.start
        if isinstance(value, list):
            held = [step for step in value if months_of(step['from']) - self.start <= self.t]
            return max(held, key=lambda step: months_of(step['from']))['value'] if held else 0.0
        return float(value)

    def inputs(self, prefix, root, pointers):
        for name, pointer in pointers.items():
            self[prefix + name] = self.input(root + pointer)

    def earlier(self, line, months=1):
        return self.rows[self.t - months][line] if self.t >= months else 0.0

    def last(self, line, months):
        """The sum of the last months of a line, this one included."""
        return self[line] + sum(row[line] for row in self.rows[max(self.t - months + 1, 0):])

    def since_january(self, line):
        return self.last(line, self.of_year)

    def to_date(self, line):
        """The running total of a line: its opening balance and this month."""
        self['to date ' + line] = self.earlier('to date ' + line) + self[line]
        return self['to date ' + line]

    def all(self, group, line):
        """The sum of a line over each site, deployment or segment, in the order of the plan."""
        return sum(self['%s.%s' % (name, line)] for name in group)


def sites_of(plan):
    return ['site.' + site['id'] for site in plan['sites']]


def fleet_of(plan, kind=None, site=None):
    return [
        'deployment.' + one['id']
        for one in plan['fleet']
        if kind in (None, one['tenure']['kind']) and site in (None, 'site.' + one['site'])
    ]


def segments_of(plan):
    return ['demand.' + one['id'] for one in plan['demand']]


# --- time -------------------------------------------------------------------------------------------------------------


def time(m):
    m.inputs('time.', '', {'constructionMonths': '/finance/constructionMonths', 'horizon': '/meta/horizonMonths',
                           'priceBaseYear': '/meta/priceBaseYear', 'cpi': '/economy/cpi'})
    m['time.construction'] = float(m['time.constructionMonths'] > m.t)
    m['time.operation'] = 1 - m['time.construction']
    m['time.final'] = float(m.t == m['time.horizon'] - 1)
    m['time.yearsFromBase'] = m.year - m['time.priceBaseYear']
    m['time.priceIndex'] = (1 + m['time.cpi']) ** m['time.yearsFromBase']


# --- site.<site> ------------------------------------------------------------------------------------------------------


def site_inputs(m, s, root):
    m.inputs(s + '.', root, {
        'power': '/power', 'rackPositions': '/rackPositions', 'rackEnvelopeKw': '/rackEnvelopeKw', 'pue': '/pue',
        'energyPrice': '/energy/price', 'energyEscalation': '/energy/escalation', 'buildingItMw': '/building/itMw',
        'inService': '/building/inService', 'land': '/land', 'gridConnection': '/gridConnection',
        'costPerItMw': '/building/costPerItMw', 'contingency': '/building/contingency',
        'constructionFrom': '/building/construction/from', 'constructionTo': '/building/construction/to',
        'buildingLifeMonths': '/building/lifeMonths'})


def site_installed(m, s):
    here = fleet_of(m.plan, site=s)
    m[s + '.itMwInstalled'] = m.all(here, 'designKw') / 1000
    m[s + '.facilityMwInstalled'] = m[s + '.itMwInstalled'] * m[s + '.pue']
    m[s + '.racksInstalled'] = m.all(here, 'racks')
    m[s + '.itMwBuilt'] = m[s + '.buildingItMw'] if m.t >= m[s + '.inService'] else 0.0
    share = 1.0
    for limit, installed, short in (('power', 'facilityMwInstalled', 'powerShort'),
                                    ('itMwBuilt', 'itMwInstalled', 'buildingShort'),
                                    ('rackPositions', 'racksInstalled', 'racksShort')):
        limit, installed = m['%s.%s' % (s, limit)], m['%s.%s' % (s, installed)]
        m['%s.%s' % (s, short)] = float(installed > limit)
        if installed > limit:
            share = min(share, limit / installed)
    m[s + '.liveShare'] = share
    m[s + '.energyPriceNominal'] = m[s + '.energyPrice'] * (1 + m[s + '.energyEscalation']) ** m['time.yearsFromBase']
    m[s + '.racks'] = m[s + '.racksInstalled'] * share
    m[s + '.itMw'] = m[s + '.itMwInstalled'] * share
    m[s + '.facilityMw'] = m[s + '.facilityMwInstalled'] * share


def site_spending(m, s):
    here = fleet_of(m.plan, site=s)
    m[s + '.energy'] = m.all(here, 'energy')
    m[s + '.energyCost'] = m.all(here, 'energyCost')
    first, last = m[s + '.constructionFrom'], m[s + '.constructionTo']
    part = 1 / (last - first + 1) if first <= m.t <= last else 0.0
    m[s + '.buildingSpending'] = m[s + '.buildingItMw'] * m[s + '.costPerItMw'] * part
    m[s + '.gridSpending'] = m[s + '.gridConnection'] * part
    m[s + '.contingencySpending'] = (m[s + '.buildingSpending'] + m[s + '.gridSpending']) * m[s + '.contingency']
    m[s + '.landSpending'] = m[s + '.land'] if m.t == first else 0.0
    m[s + '.facilitySpending'] = m[s + '.buildingSpending'] + m[s + '.gridSpending'] + m[s + '.contingencySpending']
    m[s + '.facilitySpentToDate'] = m.to_date(s + '.facilitySpending')
    wear(m, s + '.', 'facilitySpending', m[s + '.inService'], m[s + '.buildingLifeMonths'])


def wear(m, prefix, cost, since, life):
    """Straight-line depreciation over what is left of a life, and the sale in the last month."""
    m[prefix + 'undepreciated'] = m.earlier(prefix + 'bookValue') + m[cost if '.' in cost else prefix + cost]
    m[prefix + 'serving'] = float(m.t >= since)
    m[prefix + 'lifeLeft'] = max(since + life - m.t, 1)
    m[prefix + 'depreciation'] = m[prefix + 'undepreciated'] / m[prefix + 'lifeLeft'] if m.t >= since else 0.0
    rest = m[prefix + 'undepreciated'] - m[prefix + 'depreciation']
    m[prefix + 'disposed'] = rest if m['time.final'] else 0.0
    m[prefix + 'bookValue'] = 0.0 if m['time.final'] else rest


# --- deployment.<owned>, deployment.<hosted> --------------------------------------------------------------------------


def deployment_installed(m, d, s, root, owned):
    m.inputs(d + '.', root, {
        'count': '/count', 'acceleratorsPerNode': '/node/accelerators', 'nodeKw': '/node/kw',
        'networkStorageKwShare': '/networkStorageKwShare', 'installFrom': '/install/from', 'installTo': '/install/to',
        'lifeMonths': '/lifeMonths', 'availability': '/availability', 'loadFactor': '/loadFactor',
        'h100Equivalent': '/accelerator/h100Equivalent', 'bf16Tflops': '/accelerator/bf16Tflops',
        'fp8Tflops': '/accelerator/fp8Tflops', 'fp64Tflops': '/accelerator/fp64Tflops'})
    m.inputs(d + '.', root + '/tenure', {
        'price': '/pricePerAccelerator', 'paymentFrom': '/payment/from', 'paymentTo': '/payment/to',
        'maintenanceRate': '/maintenanceRate'} if owned else {
        'feePerKwMonth': '/feePerKwMonth', 'powerPassThrough': '/powerPassThrough'})
    first, last = m[d + '.installFrom'], m[d + '.installTo']
    m[d + '.installedShare'] = min(max((m.t - first + 1) / (last - first + 1), 0), 1)
    m[d + '.inLife'] = float(first <= m.t < first + m[d + '.lifeMonths'])
    m[d + '.accelerators'] = ceiling(m[d + '.count'] * m[d + '.installedShare']) if m[d + '.inLife'] else 0.0
    m[d + '.nodes'] = ceiling(m[d + '.accelerators'] / m[d + '.acceleratorsPerNode'])
    m[d + '.nodesPerRack'] = floor(m[s + '.rackEnvelopeKw'] / m[d + '.nodeKw'])
    m[d + '.racks'] = ceiling(divide(m[d + '.nodes'], m[d + '.nodesPerRack']))
    m[d + '.rackKw'] = m[d + '.nodesPerRack'] * m[d + '.nodeKw']
    m[d + '.designKw'] = m[d + '.nodes'] * m[d + '.nodeKw'] * (1 + m[d + '.networkStorageKwShare'])


def deployment_live(m, d, s, owned):
    m[d + '.liveAccelerators'] = m[d + '.accelerators'] * m[s + '.liveShare']
    m[d + '.hours'] = m[d + '.liveAccelerators'] * m.hours * m[d + '.availability']
    m[d + '.liveKw'] = m[d + '.designKw'] * m[s + '.liveShare']
    m[d + '.energy'] = m[d + '.liveKw'] * m[d + '.loadFactor'] * m[s + '.pue'] * m.hours
    m[d + '.equivalentHours'] = m[d + '.hours'] * m[d + '.h100Equivalent']
    for kind in ('Bf16', 'Fp8', 'Fp64'):
        m[d + '.pflops' + kind] = m[d + '.liveAccelerators'] * m[d + '.' + kind.lower() + 'Tflops'] / 1000
    m[d + '.energyCost'] = m[d + '.energy'] * m[s + '.energyPriceNominal']
    if owned:
        first, last = m[d + '.paymentFrom'], m[d + '.paymentTo']
        part = 1 / (last - first + 1) if first <= m.t <= last else 0.0
        m[d + '.purchase'] = m[d + '.count'] * m[d + '.price'] * part
        m[d + '.purchasedToDate'] = m.to_date(d + '.purchase')
        m[d + '.maintenance'] = m[d + '.purchasedToDate'] * m[d + '.inLife'] * m[d + '.maintenanceRate'] / 12
        wear(m, d + '.', 'purchase', m[d + '.installFrom'], m[d + '.lifeMonths'])
    else:
        m[d + '.hostingFee'] = m[d + '.liveKw'] * m[d + '.feePerKwMonth'] * m['time.priceIndex']
        m[d + '.powerRecharge'] = m[d + '.energyCost'] * m[d + '.powerPassThrough']


# --- economy, demand.<segment>, opex ----------------------------------------------------------------------------------


def demand(m, g, root):
    m.inputs('economy.', '/economy', {'usdKrw': '/usdKrw'})
    m.inputs(g + '.', root, {name: '/' + name for name in ('share', 'utilisation', 'price', 'discount')})
    m[g + '.soldHours'] = m['capacity.ownedEquivalentHours'] * m[g + '.share'] * m[g + '.utilisation']
    m[g + '.priceNominal'] = m[g + '.price'] * (1 - m[g + '.discount']) * m['economy.usdKrw']
    m[g + '.revenue'] = m[g + '.soldHours'] * m[g + '.priceNominal']


def opex(m):
    m.inputs('opex.', '/opex', {name: '/' + name for name in (
        'ftePerMw', 'costPerFte', 'wageEscalation', 'facilityMaintenanceRate', 'insuranceRate')})
    m['opex.administrationPrice'] = m.input('/opex/administration')
    m['opex.energy'] = m.all(sites_of(m.plan), 'energyCost')
    m['opex.wageIndex'] = (1 + m['opex.wageEscalation']) ** m['time.yearsFromBase']
    m['opex.staffCount'] = m['opex.ftePerMw'] * m['capacity.facilityMwByMonth']
    m['opex.staff'] = m['opex.staffCount'] * m['opex.costPerFte'] / 12 * m['opex.wageIndex']
    m['opex.facilitiesInService'] = sum(
        m[s + '.facilitySpentToDate'] * (m.t >= m[s + '.inService']) for s in sites_of(m.plan))
    m['opex.facilityMaintenance'] = (
        m['opex.facilitiesInService'] * m['opex.facilityMaintenanceRate'] / 12 * m['time.priceIndex'])
    m['opex.equipmentMaintenance'] = m.all(fleet_of(m.plan, 'owned'), 'maintenance')
    m['opex.capexToDate'] = m.to_date('capex.total')
    m['opex.insurance'] = m['opex.capexToDate'] * m['opex.insuranceRate'] / 12
    m['opex.administration'] = m['opex.administrationPrice'] / 12 * m['time.priceIndex']
    m['opex.total'] = sum(m['opex.' + name] for name in (
        'energy', 'staff', 'facilityMaintenance', 'equipmentMaintenance', 'insurance', 'administration'))


# --- debt.policy, debt.commercial -------------------------------------------------------------------------------------


def debt_opening(m, loan):
    d = 'debt.%s.' % loan
    m.inputs(d, '/finance/loans/' + loan, {'share': '/share', 'annualRate': '/rate', 'graceMonths': '/graceMonths',
                                           'repaymentMonths': '/repaymentMonths'})
    m[d + 'opening'] = m.earlier(d + 'balance')
    m[d + 'monthlyRate'] = m[d + 'annualRate'] / 12
    m[d + 'interest'] = m[d + 'opening'] * m[d + 'monthlyRate']
    m[d + 'capitalisedInterest'] = m[d + 'interest'] if m['time.construction'] else 0.0
    m[d + 'paidInterest'] = 0.0 if m['time.construction'] else m[d + 'interest']


def debt_closing(m, loan):
    d = 'debt.%s.' % loan
    m[d + 'draw'] = m['sources.debtDrawn'] * m[d + 'share']
    m[d + 'firstPayment'] = m['time.constructionMonths'] + m[d + 'graceMonths']
    m[d + 'maturity'] = m[d + 'firstPayment'] + m[d + 'repaymentMonths']
    m[d + 'paymentsLeft'] = m[d + 'maturity'] - m.t
    m[d + 'matured'] = float(m.t + 1 >= m[d + 'maturity'])
    if m[d + 'matured'] or m['time.final']:
        m[d + 'repaidShare'] = 1.0
    elif m.t >= m[d + 'firstPayment']:
        m[d + 'repaidShare'] = level_payment(m[d + 'monthlyRate'], m[d + 'paymentsLeft']) - m[d + 'monthlyRate']
    else:
        m[d + 'repaidShare'] = 0.0
    m[d + 'principal'] = m[d + 'opening'] * m[d + 'repaidShare']
    m[d + 'balloon'] = m[d + 'principal'] if m['time.final'] and not m[d + 'matured'] else 0.0
    m[d + 'balance'] = m[d + 'opening'] + m[d + 'draw'] - m[d + 'principal']


# --- sources, terminal ------------------------------------------------------------------------------------------------


def sources(m, share):
    m['sources.commitment'] = m['sources.equityCommitted'] = m.input('/finance/equity')
    m['sources.equityShare'] = share
    m['sources.equityCalled'] = m['uses.byMonth'] * share
    m['sources.debtDrawn'] = m['uses.byMonth'] - m['sources.equityCalled']
    m['sources.equityCalledToDate'] = m.to_date('sources.equityCalled')
    m['sources.equityExcess'] = m['sources.equityCalledToDate'] - m['sources.equityCommitted']
    m['sources.gearingToDate'] = divide(m['uses.toDate'] - m['sources.equityCalledToDate'], m['uses.toDate'])


def terminal(m):
    m.inputs('terminal.', '/finance/terminal', {'facility': '/facility', 'accelerators': '/accelerators'})
    m['terminal.facilityBookValue'] = m['land.disposed'] + m.all(sites_of(m.plan), 'disposed')
    m['terminal.acceleratorBookValue'] = m.all(fleet_of(m.plan, 'owned'), 'disposed')
    m['terminal.proceeds'] = (m['terminal.facilityBookValue'] * m['terminal.facility']
                              + m['terminal.acceleratorBookValue'] * m['terminal.accelerators'])
    m['terminal.bookValue'] = (
        m['terminal.facilityBookValue'] + m['terminal.acceleratorBookValue'] + m['financing.disposed'])
    m['terminal.gain'] = m['terminal.proceeds'] - m['terminal.bookValue']


# --- tax --------------------------------------------------------------------------------------------------------------


def tax(m):
    m.inputs('tax.', '/tax', {'lossCap': '/lossCap', 'localShare': '/localShare'})
    m['tax.assessed'] = float(m.of_year == 12 or m['time.final'])
    m['tax.yearIncome'] = m.since_january('income.beforeTax')
    m['tax.income'] = max(m['tax.yearIncome'], 0.0) if m['tax.assessed'] else 0.0
    m['tax.lossMade'] = max(-m['tax.yearIncome'], 0.0) if m['tax.assessed'] else 0.0
    m['tax.lossCapAmount'] = m['tax.income'] * m['tax.lossCap']
    m['tax.lossUsed'] = min(m.earlier('tax.lossesCarried'), m['tax.lossCapAmount'])
    m['tax.lossesMadeToDate'] = m.to_date('tax.lossMade')
    m['tax.lossesUsedToDate'] = m.to_date('tax.lossUsed')
    # The document prints 180 months; that these are the 15 years of /tax/lossYears is a reading of this program.
    term = round(12 * m.input('/tax/lossYears'))
    too_old = m.earlier('tax.lossesMadeToDate', term) - (
        m['tax.lossesUsedToDate'] + m.earlier('tax.lossesExpiredToDate'))
    m['tax.lossExpired'] = max(too_old, 0.0) if m['tax.assessed'] else 0.0
    m['tax.lossesExpiredToDate'] = m.to_date('tax.lossExpired')
    m['tax.lossesCarried'] = (
        m.earlier('tax.lossesCarried') + m['tax.lossMade'] - (m['tax.lossUsed'] + m['tax.lossExpired']))
    m['tax.base'] = m['tax.income'] - m['tax.lossUsed']
    m['tax.national'], lower = 0.0, 0.0
    for number in range(len(m.plan['tax']['brackets'])):
        root, upper = '/tax/brackets/%d' % number, m['tax.base']
        m['tax.rate%d' % (number + 1)] = m.input(root + '/rate')
        if m.plan['tax']['brackets'][number]['upTo'] is not None:
            upper = m['tax.bracket%d' % (number + 1)] = m.input(root + '/upTo')
        m['tax.national'] += m['tax.rate%d' % (number + 1)] * max(min(m['tax.base'], upper) - lower, 0.0)
        lower = upper
    m['tax.charge'] = m['tax.national'] * (1 + m['tax.localShare'])
    m['tax.payableOpening'] = m.earlier('tax.payable')
    if m['time.final']:
        m['tax.paid'] = m['tax.payableOpening'] + m['tax.charge']
    else:
        m['tax.paid'] = m['tax.payableOpening'] if m.of_year == 3 else 0.0
    m['tax.payable'] = m['tax.payableOpening'] + m['tax.charge'] - m['tax.paid']


# --- equity, class.public, class.private ------------------------------------------------------------------------------


def equity(m):
    m.inputs('equity.', '/finance', {
        'minimumCash': '/minimumCash', 'distributionMonth': '/distributionMonth',
        'legalReserveRate': '/legalReserve/rate', 'legalReserveCapitalShare': '/legalReserve/capitalShare'})
    m['equity.calls'] = m['sources.equityCalled'] + m['cash.support']
    m['equity.shareCapital'] = m.to_date('equity.calls')
    m['equity.retainedOpening'] = m.earlier('equity.retained')
    m['equity.legalReserveRoom'] = max(
        m['equity.shareCapital'] * m['equity.legalReserveCapitalShare'] - m.earlier('equity.legalReserve'), 0.0)
    m['equity.distributable'] = max(m['equity.retainedOpening'] / (1 + m['equity.legalReserveRate']),
                                    m['equity.retainedOpening'] - m['equity.legalReserveRoom'], 0.0)
    m['equity.spareCash'] = max(m['cash.beforeShareholders'] - m['equity.minimumCash'], 0.0)
    m['equity.payday'] = (
        float(m.of_year == m['equity.distributionMonth']) * m['time.operation'] * (1 - m['time.final']))
    m['equity.dividends'] = min(m['equity.spareCash'], m['equity.distributable']) if m['equity.payday'] else 0.0
    m['equity.toLegalReserve'] = min(m['equity.dividends'] * m['equity.legalReserveRate'], m['equity.legalReserveRoom'])
    m['equity.liquidation'] = max(m['cash.beforeShareholders'], 0.0) if m['time.final'] else 0.0
    m['equity.legalReserve'] = m.to_date('equity.toLegalReserve')
    m['equity.retained'] = (
        m['equity.retainedOpening'] + m['income.net'] - (m['equity.dividends'] + m['equity.toLegalReserve']))
    m['equity.liquidated'] = m.to_date('equity.liquidation')
    m['equity.distributions'] = m['equity.dividends'] + m['equity.liquidation']
    m['equity.flow'] = m['equity.distributions'] - m['equity.calls']
    m['equity.cumulative'] = m.to_date('equity.flow')


def shareholders(m, name):
    c = 'class.%s.' % name
    m[c + 'ownership'] = m[c + 'share'] = m.input('/finance/classes/%s/share' % name)
    m[c + 'hurdleRate'] = m[c + 'hurdle'] = m.input('/finance/classes/%s/hurdle' % name)
    m[c + 'calls'] = m['equity.calls'] * m[c + 'share']
    m[c + 'distributions'] = m['equity.distributions'] * m[c + 'share']
    m[c + 'flow'] = m[c + 'distributions'] - m[c + 'calls']


# --- capacity, revenue, capex -----------------------------------------------------------------------------------------


def capacity(m):
    fleet, owned, sites = fleet_of(m.plan), fleet_of(m.plan, 'owned'), sites_of(m.plan)
    m['capacity.acceleratorsByMonth'] = m.all(fleet, 'liveAccelerators')
    m['capacity.serving'] = float(m['capacity.acceleratorsByMonth'] > 0)
    for kind in ('pflopsBf16', 'pflopsFp8', 'pflopsFp64'):
        m['capacity.%sByMonth' % kind] = m.all(fleet, kind)
    for kind in ('racks', 'itMw', 'facilityMw', 'energy'):
        m['capacity.%sByMonth' % kind] = m.all(sites, kind)
    m['capacity.gpuHoursByMonth'] = m.all(fleet, 'hours')
    m['capacity.ownedHours'] = m.all(owned, 'hours')
    m['capacity.ownedEquivalentHours'] = m.all(owned, 'equivalentHours')


def revenue(m):
    segments, hosted = segments_of(m.plan), fleet_of(m.plan, 'hosted')
    m['revenue.soldEquivalentHours'] = m.all(segments, 'soldHours')
    m['revenue.compute'] = m.all(segments, 'revenue')
    m['revenue.hosting'] = m.all(hosted, 'hostingFee') + m.all(hosted, 'powerRecharge')
    m['revenue.total'] = m['revenue.compute'] + m['revenue.hosting']
    m['revenue.utilisation'] = divide(m['revenue.soldEquivalentHours'], m['capacity.ownedEquivalentHours'])


def capex(m):
    m['capex.land'] = m.all(sites_of(m.plan), 'landSpending')
    m['capex.facility'] = m.all(sites_of(m.plan), 'facilitySpending')
    m['capex.accelerators'] = m.all(fleet_of(m.plan, 'owned'), 'purchase')
    m['capex.total'] = m['capex.land'] + m['capex.facility'] + m['capex.accelerators']


# --- income, cash, uses -----------------------------------------------------------------------------------------------


def income_before_tax(m):
    m['income.ebit'] = m['income.ebitda'] - m['assets.depreciation']
    m['income.interest'] = sum(m['debt.%s.paidInterest' % loan] for loan in LOANS)
    m['income.beforeTax'] = m['income.ebit'] - m['income.interest'] + m['terminal.gain']


def cash_before_shareholders(m):
    m['cash.operating'] = m['income.ebitda'] - m['tax.paid']
    m['cash.opening'] = m.earlier('cash.balance')
    m['cash.laterCapex'] = 0.0 if m['time.construction'] else m['capex.total']
    m['cash.cfads'] = m['cash.operating'] - m['cash.laterCapex']
    m['cash.interest'] = m['income.interest']
    m['cash.principal'] = sum(m['debt.%s.principal' % loan] for loan in LOANS)
    m['cash.debtService'] = m['cash.interest'] + m['cash.principal']
    m['cash.beforeShareholders'] = (m['cash.opening'] + m['cash.cfads'] + m['uses.preOperating']
                                    + m['terminal.proceeds'] - m['cash.debtService'])
    m['cash.support'] = max(-m['cash.beforeShareholders'], 0.0)


def uses(m):
    m['uses.capex'] = m['capex.total'] if m['time.construction'] else 0.0
    m['uses.interest'] = sum(m['debt.%s.capitalisedInterest' % loan] for loan in LOANS)
    m['uses.preOperating'] = max(-m['income.ebitda'], 0.0) if m['time.construction'] else 0.0
    m['uses.byMonth'] = m['uses.capex'] + m['uses.interest'] + m['uses.preOperating']
    m['uses.toDate'] = m.to_date('uses.byMonth')


# --- land, financing, assets, balanceSheet, project -------------------------------------------------------------------


def assets(m):
    m['land.depreciation'] = 0.0
    worth = m.earlier('land.bookValue') + m['capex.land']
    m['land.disposed'] = worth if m['time.final'] else 0.0
    m['land.bookValue'] = worth - m['land.disposed']
    construction = m['time.constructionMonths']
    wear(m, 'financing.', 'uses.interest', construction, m['time.horizon'] - construction)
    for line in ('depreciation', 'bookValue'):
        m['assets.' + line] = (m['land.' + line] + m.all(sites_of(m.plan), line)
                               + m.all(fleet_of(m.plan, 'owned'), line) + m['financing.' + line])


def balance_sheet(m):
    m['balanceSheet.debt'] = sum(m['debt.%s.balance' % loan] for loan in LOANS)
    m['balanceSheet.assets'] = m['cash.balance'] + m['assets.bookValue']
    m['balanceSheet.liabilities'] = m['balanceSheet.debt'] + m['tax.payable']
    m['balanceSheet.equity'] = (
        m['equity.shareCapital'] + m['equity.legalReserve'] + m['equity.retained'] - m['equity.liquidated'])
    m['project.flow'] = m['cash.operating'] - m['capex.total'] + m['terminal.proceeds']


# --- debt -------------------------------------------------------------------------------------------------------------


def cover(m):
    m['debt.serviceOfYear'] = m.last('cash.debtService', 12)
    m['debt.cfadsOfYear'] = m.last('cash.cfads', 12)
    m['debt.dscrTested'] = float(
        m.t >= m['time.constructionMonths'] + 12 and m['cash.debtService'] > 0 and not m['time.final'])
    m['debt.dscr'] = divide(m['debt.cfadsOfYear'], m['debt.serviceOfYear']) if m['debt.dscrTested'] else 0.0


# --- all months, for a share of equity --------------------------------------------------------------------------------


def month(plan, rows, share):
    """The lines of the next month; each after those it reads."""
    m = Month(plan, rows)
    site_of = {'deployment.' + one['id']: 'site.' + one['site'] for one in plan['fleet']}
    owned = fleet_of(plan, 'owned')
    time(m)
    for number, s in enumerate(sites_of(plan)):
        site_inputs(m, s, '/sites/%d' % number)
    for number, d in enumerate(fleet_of(plan)):
        deployment_installed(m, d, site_of[d], '/fleet/%d' % number, d in owned)
    for s in sites_of(plan):
        site_installed(m, s)
    for d in fleet_of(plan):
        deployment_live(m, d, site_of[d], d in owned)
    for s in sites_of(plan):
        site_spending(m, s)
    capacity(m)
    for number, g in enumerate(segments_of(plan)):
        demand(m, g, '/demand/%d' % number)
    revenue(m)
    capex(m)
    opex(m)
    m['income.ebitda'] = m['revenue.total'] - m['opex.total']
    for loan in LOANS:
        debt_opening(m, loan)
    uses(m)
    sources(m, share)
    for loan in LOANS:
        debt_closing(m, loan)
    assets(m)
    terminal(m)
    income_before_tax(m)
    tax(m)
    m['income.net'] = m['income.beforeTax'] - m['tax.charge']
    cash_before_shareholders(m)
    equity(m)
    m['cash.balance'] = (
        m['cash.beforeShareholders'] + m['cash.support'] - m['equity.dividends'] - m['equity.liquidation'])
    for name in CLASSES:
        shareholders(m, name)
    balance_sheet(m)
    cover(m)
    return m


def all_months(plan, share):
    rows = []
    for _ in range(plan['meta']['horizonMonths']):
        rows.append(month(plan, rows, share))
    return rows


def solved(plan):
    """The months at the share of equity at which the commitment is called in full, or at the nearer bound."""

    def excess(rows):
        return rows[-1]['sources.equityExcess']

    def is_root(rows, within):
        return abs(excess(rows)) <= within * abs(rows[-1]['uses.toDate'])

    low, high = 0.0, 1.0
    at_low, at_high = all_months(plan, low), all_months(plan, high)
    if (excess(at_low) < 0) == (excess(at_high) < 0) or is_root(at_low, 1e-12) or is_root(at_high, 1e-12):
        return at_low if abs(excess(at_low)) <= abs(excess(at_high)) else at_high
    # False position; the residual of a bound that stays twice is halved, so that both bounds close in.
    left, right, moved, rows = excess(at_low), excess(at_high), None, at_low
    while not is_root(rows, 1e-15):
        share = (low * right - high * left) / (right - left)
        if not low < share < high:
            break
        rows = all_months(plan, share)
        if (excess(rows) < 0) == (left < 0):
            right = right / 2 if moved == 'low' else right
            low, left, moved = share, excess(rows), 'low'
        else:
            left = left / 2 if moved == 'high' else left
            high, right, moved = share, excess(rows), 'high'
    return rows


# --- measures ---------------------------------------------------------------------------------------------------------


def present_value(flow, log_rate):
    """Month t divided by (1 + r)^(t/12), with log_rate = ln(1 + r)."""
    return math.fsum(amount * math.exp(-log_rate * t / 12) for t, amount in enumerate(flow))


def sign_of_value(flow, log_rate):
    """The sign of the present value; below 0 % seen from the last month, so that no power overflows."""
    seen_from = len(flow) - 1 if log_rate < 0 else 0
    value = math.fsum(amount * math.exp(-log_rate * (t - seen_from) / 12) for t, amount in enumerate(flow))
    return (value > 0) - (value < 0)


def rate_of_return(flow):
    """The root nearest 10 % a year in ln(1 + r), of those between ln(1 + r) = -60 and 60; None where there is none."""
    if not any(amount > 0 for amount in flow) or not any(amount < 0 for amount in flow):
        return None
    roots = []
    # Steps of 1 % where a rate is likely, of 10 % beyond.
    steps = [x / 10 for x in range(-600, -30)] + [x / 100 for x in range(-300, 301)] + [x / 10 for x in range(31, 601)]
    signs = [sign_of_value(flow, x) for x in steps]
    for low, high, at_low, at_high in zip(steps, steps[1:], signs, signs[1:]):
        if at_low == 0:
            roots.append(low)
        elif at_low * at_high < 0:
            while low < (low + high) / 2 < high:
                middle = (low + high) / 2
                low, high = (middle, high) if sign_of_value(flow, middle) == at_low else (low, middle)
            roots.append(low)
    return math.expm1(min(roots, key=lambda root: abs(root - math.log(1.1)))) if roots else None


def payback(cumulative):
    """The first month from which a balance is never below 0 again."""
    below = [t for t, amount in enumerate(cumulative) if amount < 0]
    first = below[-1] + 1 if below else 0
    return first if first < len(cumulative) else None


def measures(lines):
    total = {
        'opex.lifetime': 'opex.total', 'sources.equity': 'sources.equityCalled', 'sources.debt': 'sources.debtDrawn',
        'tax.lifetime': 'tax.paid', 'equity.support': 'cash.support', 'equity.distributed': 'equity.distributions',
        'capacity.gpuHours': 'capacity.gpuHoursByMonth', 'capacity.energy': 'capacity.energyByMonth',
        'revenue.lifetime': 'revenue.total', 'capex.lifetime': 'capex.total', 'uses.total': 'uses.byMonth'}
    peak = {'debt.policy.peak': 'debt.policy.balance', 'debt.commercial.peak': 'debt.commercial.balance'}
    for name in ('accelerators', 'pflopsBf16', 'pflopsFp8', 'pflopsFp64', 'racks', 'itMw', 'facilityMw'):
        peak['capacity.' + name] = 'capacity.%sByMonth' % name
    found = {name: math.fsum(lines[line]) for name, line in total.items()}
    found.update({name: max(lines[line]) for name, line in peak.items()})
    found['capacity.serviceStart'] = next((t for t, serving in enumerate(lines['capacity.serving']) if serving), None)
    found['sources.gearing'] = lines['sources.gearingToDate'][-1]
    found['equity.irr'] = rate_of_return(lines['equity.flow'])
    found['equity.payback'] = payback(lines['equity.cumulative'])
    for name in CLASSES:
        flow, hurdle = lines['class.%s.flow' % name], lines['class.%s.hurdle' % name][0]
        found['class.%s.irr' % name] = rate_of_return(flow)
        found['class.%s.npv' % name] = present_value(flow, math.log1p(hurdle))
    found['project.irr'] = rate_of_return(lines['project.flow'])
    tested = [dscr for dscr, test in zip(lines['debt.dscr'], lines['debt.dscrTested']) if test]
    found['debt.minDscr'] = min(tested) if tested else None
    found['debt.avgDscr'] = math.fsum(tested) / len(tested) if tested else None
    return found


def main(path, everything, stored):
    with open(path, encoding='utf-8') as file:
        plan = json.load(file)
    plan = plan.get('plan', plan)
    rows = solved(plan)
    lines = {line: [row[line] for row in rows] for line in rows[0] if not line.startswith('to date ')}
    key = [line for name in KEY_LINES for line in ([name % site['id'] for site in plan['sites']]
                                                   if '%s' in name else [name])]
    shown = lines if everything else {line: lines[line] for line in key}
    result = {'measures': measures(lines), 'lines': shown}
    if stored:
        result = {'plan': {part: plan[part] for part in plan if part != 'sources'}, **result}
    print(json.dumps(result, ensure_ascii=False))


if __name__ == '__main__':
    main(sys.argv[1], '--all' in sys.argv[2:], '--stored' in sys.argv[2:])
