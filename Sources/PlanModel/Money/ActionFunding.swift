/// What one action costs, what it has, and what is missing.
public struct ActionFunding: Hashable, Codable, Sendable {
  /// What is known of its cost.
  public enum Costing: String, CaseIterable, Codable, Sendable {
    case costed
    /// Some of it has a sum and some is "not yet costed".
    case partly
    /// The plan says that it is not yet costed.
    case notYet = "not-yet-costed"
    /// The plan says nothing of its cost.
    case notSaid = "not-said"
  }

  /// The action's id.
  public var action: String
  public var costing: Costing
  /// Once, not of every year; nil where no such sum is known.
  public var cost: MoneyRange?
  /// Of every year.
  public var yearlyCost: MoneyRange?
  /// Awarded or spent on this action alone: funds that serve nothing else, and stated shares.
  public var funded: Money
  /// The same of what is sought or bid for.
  public var hopedFor: Money
  /// Ids of awarded or spent funds that serve it among others, without a stated share.
  public var shared: [String]
  /// What those hold beyond stated shares: at most so much may be for this action.
  public var sharedMoney: Money
  /// What is still missing of `cost`, never below nought.
  ///
  /// From the low cost less `funded` and all of `sharedMoney`, to the high cost less `funded` alone. Nil
  /// where the cost is not known; of a partly costed action it is of the part that is.
  public var gap: MoneyRange?
}

/// What a theme or a plan costs, has and lacks.
public struct FundingTotal: Hashable, Codable, Sendable {
  /// The theme; nil for the whole plan and for actions without a theme.
  public var name: String?
  public var actions: Int
  /// How many of the actions are costed, by what is known.
  public var costing: [ActionFunding.Costing: Int]
  /// Of the actions with a sum only.
  public var cost: MoneyRange
  public var yearlyCost: MoneyRange
  /// Awarded or spent, each fund once.
  public var funded: Money
  /// Sought or bid for, each fund once.
  public var hopedFor: Money
  /// Ids of awarded or spent funds that serve these actions and others, of which a part is nobody's by
  /// name: that part is not in `funded`.
  public var sharedWithOthers: [String]
  /// Ids of awarded or spent funds without an amount.
  public var withoutAmount: [String]
  /// What is missing of `cost`: the sum of the actions' gaps, each fund that they share taken off once.
  ///
  /// Money beyond one action's cost does not fill another's gap, unless the fund serves both.
  public var gap: MoneyRange
}

extension ActionFunding.Costing: CodingKeyRepresentable {}
