public import ArgumentParser
public import PlanReports

extension ReportKind: ExpressibleByArgument {}
