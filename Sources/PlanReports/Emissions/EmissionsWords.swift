public import PlanModel

/// The words that people read for emissions, targets and gaps.
public enum EmissionsWords {
  public static func name(of boundary: EmissionsBoundary) -> String {
    switch boundary {
    case .ownEstate: "The council's own emissions"
    case .area: "Emissions of the area"
    }
  }

  /// The unit that shows a list of amounts best: kilotonnes from 100,000 tonnes on.
  public static func unit(for amounts: [Emissions]) -> Emissions.Unit {
    (amounts.max() ?? .zero) >= .tonnes(100_000) ? .kilotonnes : .tonnes
  }

  /// "Net zero by 2030", "57% less than in 2016-17 by 2030".
  public static func sentence(of target: Target) -> String {
    let base = target.baseYear.map { " than in \($0)" } ?? ""
    let goal =
      switch target.goal {
      case .netZero: "Net zero"
      case .reduction(let share): "\(percent(share.percent)) less\(base)"
      case .amount(let amount): "No more than \(amount.text(in: .tonnes, decimals: 0))"
      }
    let adopted = [target.adoption?.body, target.adoption?.date.map(DateWords.text)]
      .compactMap { $0 }.joined(separator: ", ")
    return "\(goal) by \(target.goalYear)" + (adopted.isEmpty ? "" : " (adopted: \(adopted))")
  }

  /// "The net-zero year of the area was moved from 2045 to 2050".
  public static func sentence(of revision: TargetRevision) -> String {
    let whose =
      switch revision.before.boundary {
      case .ownEstate: "for the council's own emissions"
      case .area: "for the area"
      }
    let what =
      switch revision.kind {
      case .yearMoved:
        "was moved from \(revision.before.goalYear) to \(revision.after.goalYear)"
      case .goalChanged: "was changed"
      case .withdrawn: "was withdrawn"
      }
    let decision = [
      revision.decision?.body, revision.decision?.date.map(DateWords.text),
      revision.decision?.minute,
    ].compactMap { $0 }.joined(separator: ", ")
    var text = "The net-zero year \(whose) \(what)"
    text += decision.isEmpty ? "; no decision is recorded" : " (\(decision))"
    return text + (revision.reason.map { ": \($0)" } ?? "; no reason is given") + "."
  }

  /// "45% behind", "6% ahead", "on the path": of the cut that was due by a year.
  public static func standing(_ gap: EmissionsGap) -> String? {
    guard let share = gap.shareBehind else { return nil }
    if share == 0 { return "on the path" }
    return "\(percent(abs(share) * 100)) \(share > 0 ? "behind" : "ahead")"
  }

  /// "45% behind: 1,200 tonnes more than the path allows".
  public static func sentence(of gap: EmissionsGap, in unit: Emissions.Unit) -> String {
    let amount = gap.amount
    let size = (amount < .zero ? .zero - amount : amount).text(in: unit, decimals: decimals(unit))
    guard amount > .zero else {
      return "In \(gap.year) on the path: \(size) less than it allows."
    }
    let behind =
      gap.shareBehind.map {
        "\(percent($0 * 100)) behind (of the cut that was due by then, so much is missing); "
      } ?? ""
    return "In \(gap.year) \(behind)\(size) more than the path allows."
  }

  public static func sentence(of meeting: EmissionsTrend.Meeting) -> String {
    switch meeting {
    case .met(let year): "The goal was met in \(year)."
    case .expected(let year): "If the trend of the last years goes on, the goal is met in \(year)."
    case .never: "By the trend of the last years the goal is never met."
    }
  }

  public static func sentence(of impossible: Trajectory.Impossible) -> String {
    switch impossible {
    case .noBaseYear: "No base year is stated, so that no path can be drawn."
    case .noBaseEmissions(let year):
      "What was emitted in the base year \(year) is not known, so that no path can be drawn."
    case .goalNotAfterBase(let base, let goal): "The goal year \(goal) is not after \(base)."
    case .noConstantPercentage: "No constant percentage leads to nought; name another path."
    case .shareOutOfRange: "A yearly share must lie between 0% and 100%."
    case .pointMisplaced(let year): "The interim point \(year) does not lie on the way."
    }
  }

  public static func sentence(
    of account: CarbonBudgetAccount, in unit: Emissions.Unit
  ) -> String {
    func text(_ amount: Emissions) -> String { amount.text(in: unit, decimals: decimals(unit)) }
    let budget = account.budget
    var words = "Budget \(budget.from) to \(budget.through): \(text(budget.given)) given, "
    words += "\(text(account.used)) used, "
    words +=
      account.left < .zero
      ? "\(text(.zero - account.left)) overspent" : "\(text(account.left)) left"
    switch account.runsOut {
    case .already(let year): words += "; it ran out in \(year)."
    case .expected(let year): words += "; at the present rate it runs out in \(year)."
    case .never: words += "; at the present rate it does not run out."
    case .unknown:
      let missing = account.missing.map(\.description).joined(separator: ", ")
      words += missing.isEmpty ? "." : "; no inventory for \(missing)."
    }
    return words
  }

  public static func decimals(_ unit: Emissions.Unit) -> Int { unit == .tonnes ? 0 : 1 }

  /// A whole per cent, or one decimal below ten.
  public static func percent(_ value: Double) -> String {
    let rounded = (value * 10).rounded(.toNearestOrAwayFromZero) / 10
    let whole = rounded.rounded(.toNearestOrAwayFromZero)
    if rounded == whole || rounded.magnitude >= 10 { return "\(Int(whole))%" }
    return "\(rounded)%"
  }
}
