public import ArgumentParser
public import PlanChecks

extension Criterion.CouncilKind: ExpressibleByArgument {}
