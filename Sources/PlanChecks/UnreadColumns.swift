import PlanModel

/// Columns and labels that no field was found for, and what stands in them.
///
/// What a whole paper seems to lack may stand in one of these under a heading of the paper's own: then nobody
/// can say that it is missing.
struct UnreadColumns {
  /// What a column may hold, told by its cells and not by its heading.
  enum Kind {
    /// Names of posts, teams or bodies.
    case name
    /// Money, tonnes, or bands of them.
    case amount
    /// Sentences.
    case account
    case date
  }

  /// The filled cells under each of these headings, where half of the actions or more have one.
  private let columns: [[String]]

  init(_ digest: PlanDigest) {
    let plan = digest.plan
    guard let paper = digest.paper else {
      columns = []
      return
    }
    let all = paper.tables.flatMap(\.columns)
    let read = Set(all.filter { $0.field != nil }.map(\.heading))
    let unread = Set(all.filter { $0.field == nil }.map(\.heading)).subtracting(read)
    guard !unread.isEmpty else {
      columns = []
      return
    }
    var cells: [String: [String]] = [:]
    for action in plan.actions {
      for field in action.fields where unread.contains(field.heading) && !field.text.isPlaceholder {
        cells[field.heading, default: []].append(field.text)
      }
    }
    columns = cells.values.filter { $0.count * 2 >= plan.actions.count }
  }

  /// Whether most cells of one of the columns look like such values.
  func mayHold(_ kind: Kind) -> Bool {
    columns.contains { cells in cells.count { Self.isOne($0, of: kind) } * 3 >= cells.count * 2 }
  }

  private static func isOne(_ cell: String, of kind: Kind) -> Bool {
    switch kind {
    case .name:
      // A band or a rating is one word of few letters; who leads is seldom so short, and no sentence.
      cell.utf8.count <= 80 && cell.contains(where: \.isLetter) && !TextBytes.hasDigit(cell)
        && CommonScale.rating(of: cell) == nil && CommonScale.stage(of: cell) == nil
        && !isBand(cell) && cell.split(separator: " ").count <= 8
    case .amount:
      isBand(cell) || TextBytes.hasDigit(cell) && cell.utf8.count <= 40
    case .account: cell.utf8.count >= 40 && cell.split(separator: " ").count >= 7
    case .date: !DateScanner.mentions(in: cell).isEmpty || FinancialYear(cell) != nil
    }
  }

  private static func isBand(_ cell: String) -> Bool {
    let word = cell.lowercased().filter { $0.isLetter || $0 == "£" }
    return bands.contains(word) || !word.isEmpty && word.allSatisfy { $0 == "£" }
  }

  private static let bands: Set<String> = [
    "l", "m", "h", "lm", "mh", "s", "vh", "vl", "low", "medium", "med", "high", "moderate", "small",
    "large", "verylow", "veryhigh", "lowmedium", "mediumhigh", "lowmed", "medhigh", "nil",
  ]
}

extension [MissingValues] {
  /// The gaps of single actions: those of the whole column may be filled elsewhere.
  var ofSingleActions: [MissingValues] {
    filter { if case .some = $0 { true } else { false } }
  }
}

extension Plan {
  /// Whether it is only the plan: nothing in it says how any action goes.
  ///
  /// A tracker, dashboard or exception report leaves costs, savings and measures to the plan that it reports
  /// on, and its readers do not look for them there.
  var isPlanAlone: Bool {
    !reportsProgress
      && !actions.contains {
        $0.update != nil || $0.stage.printed != nil || $0.rating.printed != nil
          || !$0.updates.isEmpty
      }
  }
}
