public import ArgumentParser
public import PlanReports

extension MadeUpVocabulary.Name: ExpressibleByArgument {}
