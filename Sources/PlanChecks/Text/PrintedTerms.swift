import PlanModel

/// What a column of terms prints, held against the terms of the plan's key.
struct PrintedTerms {
  /// A word that the column prints, and which actions have it.
  struct Value {
    var printed: String
    var canonical: String?
    /// The term of the key that it means.
    var term: String?
    var first: Action
    /// Keys of all that have it.
    var keys: [String]
  }

  var name: String
  var field: String
  var kind: LegendTerm.Kind
  /// Whether one column of the plan holds stages and ratings.
  private var isShared: Bool
  var terms: [LegendTerm]
  var values: [Value]

  /// The columns of stages, ratings and roles that are in use.
  static func columns(of plan: Plan) -> [PrintedTerms] {
    [
      PrintedTerms(
        plan, name: "stage", kind: .stage,
        printed: { $0.parts.isEmpty ? $0.stage.printed : nil },
        meant: { ($0.stage.canonical?.rawValue, $0.stage.term) }),
      PrintedTerms(
        plan, name: "rating", kind: .rating, printed: { $0.rating.printed },
        meant: { action in
          // "Complete" among the colours means a stage.
          let stage = action.rating.printed.flatMap { CommonScale.stage(of: $0) }
            .flatMap { [.discovery, .design, .delivery].contains($0) ? nil : $0 }
          return (action.rating.canonical?.rawValue ?? stage?.rawValue, action.rating.term)
        }),
      PrintedTerms(
        plan, name: "role", kind: .role, printed: { $0.role.printed },
        meant: { ($0.role.canonical?.rawValue, nil) }),
    ]
  }

  private init(
    _ plan: Plan, name: String, kind: LegendTerm.Kind, printed read: (Action) -> String?,
    meant: (Action) -> (canonical: String?, term: String?)
  ) {
    let borrowed = Self.sharedKey(of: plan, kind)
    self.name = borrowed == nil ? name : "status"
    field = name
    self.kind = kind
    let columns = plan.columns.intersection(["stage", "rating"])
    isShared =
      kind != .role && columns.count == 1
      && (columns == ["rating"] || !plan.legend.terms(of: .rating).isEmpty)
    terms = borrowed ?? (isShared ? Self.both(of: plan) : plan.legend.terms(of: kind))
    values = []
    var places: [String: Int] = [:]
    var words: [String: Int] = [:]
    for action in plan.actions {
      guard let printed = read(action) else { continue }
      if let place = places[printed] {
        if place >= 0 { values[place].keys.append(action.key) }
      } else if printed.isPlaceholder || printed.isNotApplicable {
        places[printed] = -1
      } else {
        // Two spellings that differ by case are one word.
        let word = printed.lowercased()
        if let same = words[word] {
          places[printed] = same
          values[same].keys.append(action.key)
          continue
        }
        words[word] = values.count
        places[printed] = values.count
        let (canonical, term) = meant(action)
        let known = term ?? plan.legend.term(for: printed, kind: kind)?.term
        values.append(
          Value(
            printed: printed, canonical: borrowed == nil ? canonical : nil, term: known,
            first: action, keys: [action.key]))
      }
    }
  }

  /// Stages and ratings together, where one column holds both: “Achieved” and “Delayed”.
  private static func both(of plan: Plan) -> [LegendTerm] {
    plan.legend.terms.filter { $0.kind == .stage || $0.kind == .rating }
  }

  /// The key's terms of the other kind, where one column holds stages and ratings and the key has only
  /// one of the two: “Delayed” under a key of stages is beside that key.
  private static func sharedKey(of plan: Plan, _ kind: LegendTerm.Kind) -> [LegendTerm]? {
    let columns = plan.columns.intersection(["stage", "rating"])
    guard kind == .stage || kind == .rating, columns.count == 1,
      columns != [kind.rawValue], plan.legend.terms(of: kind).isEmpty
    else { return nil }
    return plan.legend.terms(of: kind == .stage ? .rating : .stage)
  }

  /// Words that the key does not know, where it has such terms and the column holds terms at all.
  var unknown: [Value] {
    guard terms.count >= 2, !isProse else { return [] }
    return values.filter {
      $0.term == nil && !explainsItself($0)
        && (kind == .rating || SeveralTerms.split($0.printed, terms: terms).count < 2)
    }
  }

  /// Whether the column is written freely, so that its words are no terms.
  private var isProse: Bool {
    let actions = values.reduce(0) { $0 + $1.keys.count }
    return values.count > 12 && values.count * 3 > actions
  }

  /// Whether a word explains itself in a column that holds ratings too: “Complete”, “Not started”.
  func explainsItself(_ value: Value) -> Bool {
    guard isShared, let stage = CommonScale.stage(of: value.printed) else { return false }
    return stage == .complete || stage == .notStarted
  }

  /// Whether a word names a step of the common scale for which the key has no term at all.
  func isBeyondKey(_ value: Value) -> Bool {
    guard let canonical = value.canonical else { return false }
    return !terms.contains { $0.canonical == canonical }
  }

  /// The key's term that was probably meant.
  func nearest(to value: Value) -> String? {
    if let canonical = value.canonical {
      let same = terms.filter { $0.canonical == canonical }
      if let last = same.last { return last.term }
    }
    let word = value.printed.lowercased()
    guard word.count >= 4 else { return nil }
    return terms.compactMap { term in
      EditDistance.between(term.term.lowercased(), word, atMost: 2).map { ($0, term.term) }
    }.min { $0.0 < $1.0 }?.1
  }
}

extension String {
  /// The same letters and digits, whatever their case.
  func isSameWord(as other: String) -> Bool {
    self == other
      || utf8.count == other.utf8.count && lowercased() == other.lowercased()
  }
}
