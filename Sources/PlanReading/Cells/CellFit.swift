import PlanModel

/// How well a cell's text fits a field, to find where the cells of a damaged row belong.
enum CellFit {
  /// From -6 (cannot be) to 5 (nothing else it could be).
  static func score(_ text: String, _ column: Column) -> Double {
    if CellText.isNothing(text) { return column.field?.isClosed == true ? 0.3 : 0.1 }
    let words = text.utf8.reduce(1) { $0 + ($1 == 0x20 ? 1 : 0) }
    switch column.field {
    case .ref: return RefPattern.ref(in: text) != nil ? 5 : -5
    case .role: return CommonScale.role(of: text) != nil ? 4 : -4
    case .timescale, .start, .end:
      if BandParser.timescales(in: text) != nil { return column.field == .timescale ? 4 : -1 }
      guard words <= 6 else { return -4 }
      let time = Timescale(printed: text)
      let isTBC = Lookalikes.latin(text).uppercased() == "TBC"
      return time.end != nil || time.start != nil || time.ongoing || isTBC ? 4 : -3
    case .cost, .carbon: return BandParser.levels(in: text) != nil ? 4 : words > 4 ? -5 : -2
    case .score: return PlainNumber.value(of: text) != nil ? 4 : -5
    case .stage, .status:
      if CommonScale.stage(of: text) != nil { return 4 }
      if column.field == .status, CommonScale.isRatingTerm(text) { return 4 }
      return words <= 4 ? 0.5 : StageCell.mentionsStages(text) ? 2 : words <= 9 ? -2 : -5
    case .rating:
      if CommonScale.isRatingTerm(text) { return 4 }
      return words <= 4 && text.hasPrefix("(") ? 3 : words <= 4 ? -1 : -5
    case .impact: return ImpactCell.value(of: text) != nil ? 4 : words > 6 ? -5 : -1
    case .objectives:
      let isList = text.utf8.allSatisfy { (0x20...0x3B).contains($0) }
      return isList || text == "All" ? 4 : words > 12 ? -3 : 0
    case .element: return Tick.isTick(text) ? 4 : -4
    case .year: return words <= 2 ? 0 : -5
    case .update, .text, .measure, .reason, .mitigation, .changeNote:
      return words >= 12 ? 2 : words >= 4 ? 1.2 : RefPattern.ref(in: text) != nil ? -2 : 0.3
    case .leads, .partners, .grouping, .title:
      return words <= 2 && BandParser.levels(in: text) != nil ? -2 : words <= 25 ? 0.8 : -0.5
    default: return 0
    }
  }

  /// How well a cell fits two neighbouring columns whose contents ran together.
  static func fused(_ text: String, _ first: Column, _ second: Column) -> Double {
    guard let (head, rest) = split(text, at: first, second) else { return -8 }
    return score(head, first) * 0.8 + score(rest, second) * 0.5
  }

  /// The two contents of such a cell: a closed value at its start, and what follows.
  static func split(_ text: String, at first: Column, _ second: Column) -> (String, String)? {
    guard first.field?.isClosed == true, second.field?.isProse == true,
      let space = text.firstIndex(of: " ")
    else { return nil }
    let head = String(text[..<space])
    let rest = String(text[space...].drop { $0 == " " })
    // "A bid was sent" begins with an article, "A Bid" with a rating: prose begins anew after a value.
    guard rest.utf8.count > 20, rest.first?.isLowercase != true, score(head, first) >= 4 else {
      return nil
    }
    return (head, rest)
  }
}
