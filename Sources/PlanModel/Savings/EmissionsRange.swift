/// A mass of greenhouse gas that is known exactly or between two bounds.
public typealias EmissionsRange = AmountRange<Emissions>
