public import ArgumentParser
public import PlanModel

extension SuccessionKind: ExpressibleByArgument {}
