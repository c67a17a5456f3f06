extension Inventory {
  /// What its lines add up to; nil where it has none.
  ///
  /// Where bought electricity is given on both bases, only the lines of one basis count: the one
  /// that the inventory's total goes by, else the location's (HM Government, Environmental Reporting
  /// Guidelines, 2019, asks for it and takes the other as further information).
  public var sum: Emissions? { sum { _ in true } }

  /// What the lines of one scope add up to; nil where it has none.
  public func sum(of scope: EmissionsScope) -> Emissions? { sum { $0.scope == scope } }

  /// What the lines of one sector add up to; nil where it has none.
  public func sum(ofSector sector: String) -> Emissions? { sum { $0.sector == sector } }

  private func sum(where isCounted: (Line) -> Bool) -> Emissions? {
    let basis = countedBasis
    let counted = lines.filter {
      isCounted($0) && ($0.electricity == nil || $0.electricity == basis)
    }
    return counted.isEmpty ? nil : counted.reduce(.zero) { $0 + $1.amount }
  }

  /// The basis by which lines that name one are counted.
  public var countedBasis: ElectricityBasis {
    if let electricity { return electricity }
    let bases = Set(lines.compactMap(\.electricity))
    return bases == [.marketBased] ? .marketBased : .locationBased
  }

  /// The total of everything as the publication prints it.
  public var statedTotal: Emissions? {
    stated.first { $0.scope == nil && $0.sector == nil }?.amount
  }

  /// The total of everything: as stated, else what stated totals of all its scopes or sectors or its
  /// lines add up to; nil where there is no figure.
  public var total: Emissions? { statedTotal ?? sum ?? sumOfStated }

  private var sumOfStated: Emissions? {
    let parts = stated.filter { $0.scope != nil && $0.sector == nil }
    let chosen = parts.isEmpty ? stated.filter { $0.sector != nil } : parts
    return chosen.isEmpty ? nil : chosen.reduce(.zero) { $0 + $1.amount }
  }

  /// The scopes that it has figures for.
  public var scopes: Set<EmissionsScope> {
    Set(lines.compactMap(\.scope)).union(stated.compactMap(\.scope))
  }

  /// Its sectors in the order in which they first appear.
  public var sectors: [String] {
    var seen: Set<String> = []
    return (lines.compactMap(\.sector) + stated.compactMap(\.sector)).filter {
      seen.insert($0).inserted
    }
  }

  /// A printed total that its lines do not add up to.
  public struct Disagreement: Hashable, Sendable {
    public var stated: StatedTotal
    public var sum: Emissions
    public var difference: Emissions { stated.amount - sum }
  }

  /// The printed totals that differ from what their lines add up to by more than rounding can.
  ///
  /// `rounding` is the largest error that rounding may make in one figure: half a tonne where tonnes
  /// are printed without decimals. The total and each line may be off by so much.
  public func disagreements(rounding: Emissions = Emissions(grams: 500_000)) -> [Disagreement] {
    let basis = countedBasis
    return stated.compactMap { total in
      let counted = lines.filter { line in
        (total.scope == nil || line.scope == total.scope)
          && (total.sector == nil || line.sector == total.sector)
          && (line.electricity == nil || line.electricity == basis)
      }
      guard !counted.isEmpty else { return nil }
      let sum = counted.reduce(Emissions.zero) { $0 + $1.amount }
      let allowed = rounding * (counted.count + 1)
      let off = (total.amount - sum).grams.magnitude
      return off > allowed.grams.magnitude ? Disagreement(stated: total, sum: sum) : nil
    }
  }
}
