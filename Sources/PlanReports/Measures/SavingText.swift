public import PlanModel

/// Whether savings add up to the gap, for a person at a terminal.
public enum SavingText {
  public static func text(of sums: AddingUp, plan: String, style: TextStyle) -> String {
    var lines = [style.heading(SafeText.shown("\(plan): does it add up?"))]
    lines.append(TextWrap.paragraph(verdict(of: sums), margin: "  ", width: style.width))
    lines += remarks(on: sums).map {
      TextWrap.paragraph(SafeText.shown($0), margin: "  ", width: style.width)
    }
    var table = TextTable(
      columns: [
        TextTable.Column(heading: "Theme", limit: 60),
        TextTable.Column(heading: "Quantified", limit: 14),
        TextTable.Column(heading: "A year", limit: 22, isNumber: true),
        TextTable.Column(heading: "Lifetime", limit: 22, isNumber: true),
        TextTable.Column(heading: "Once", limit: 22, isNumber: true),
      ], flexible: 0)
    table.rows = (sums.themes + [sums.plan]).enumerated().map { index, row in
      let isPlan = index == sums.themes.count
      return [
        isPlan ? "All" : row.name ?? "No theme", "\(row.quantified) of \(row.actions)",
        amount(row.sums[.perYear]), amount(row.sums[.lifetime]), amount(row.sums[.oneOff]),
      ].map { TextTable.Cell($0) }
    }
    lines += [""] + table.lines(style: style)
    return lines.joined(separator: "\n") + "\n"
  }

  /// "120 tonnes a year, estimated".
  public static func words(for saving: Saving) -> String {
    let basis =
      switch saving.basis {
      case .perYear: " a year"
      case .lifetime: " over its lifetime"
      case .oneOff: " once"
      case .unstated: ", of what is not said"
      }
    let quality = saving.quality == .unstated ? "" : ", \(saving.quality.rawValue)"
    return amount(saving.amount) + basis + quality
  }

  /// What the figures say of the gap, in one sentence.
  public static func verdict(of sums: AddingUp) -> String {
    let gap = sums.gap.map { $0.text(in: .tonnes, decimals: 0) } ?? ""
    let share = sums.shareOfGap.map { range in
      let low = EmissionsWords.percent(range.lowerBound * 100)
      let high = EmissionsWords.percent(range.upperBound * 100)
      return low == high ? low : "\(low) to \(high)"
    }
    return switch sums.verdict {
    case .fallsShort:
      "No: what is quantified saves \(share ?? "a part") of the \(gap) a year that are to be saved."
    case .mayClose:
      "Perhaps: what is quantified saves \(share ?? "a part") of the \(gap) a year that are to be saved."
    case .closes: "Yes: what is quantified saves at least the \(gap) a year that are to be saved."
    case .notQuantified:
      "Nobody can say: \(gap) a year are to be saved, and no action says what it saves a year."
    case .nothingToClose: "There is nothing left to be saved."
    case .gapUnknown:
      "The gap is not known: it needs a target and an inventory (waymark emissions)."
    }
  }

  static func remarks(on sums: AddingUp) -> [String] {
    var remarks = [
      "\(sums.plan.quantified) of \(sums.plan.actions) actions are quantified; "
        + "the others are not, which is not the same as saving nothing."
    ]
    if sums.plan.unstated > 0 {
      remarks.append(
        "\(sums.plan.unstated) not counted: nobody says whether they are per year, lifetime or once."
      )
    }
    if sums.ofOtherBoundary > 0 {
      remarks.append("\(sums.ofOtherBoundary) not counted: of other emissions than the gap.")
    }
    if !sums.overlapping.isEmpty {
      remarks.append(
        "May be counted twice, alone and with others: \(sums.overlapping.joined(separator: ", ")).")
    }
    return remarks
  }

  private static func amount(_ range: EmissionsRange?) -> String {
    guard let range else { return "not quantified" }
    let low = range.low.number(in: .tonnes, decimals: 0)
    return range.isExact
      ? "\(low) t" : "\(low) to \(range.high.number(in: .tonnes, decimals: 0)) t"
  }
}
