import PlanModel

/// The ratings of which a paper says, beside its key, that the account gives the reason, or what is done.
///
/// “Notes give a cause for X and Y”: of the others none is asked.
struct ReasonsAsked {
  /// The ratings that are named, as they are spoken; empty where the paper names none.
  private let named: Set<String>

  /// By the words with which a paper asks for it; those for a reason where none are given.
  init(_ digest: PlanDigest, demands: Phrases = Self.reasons) {
    var named: Set<String> = []
    lazy var printed = Set(digest.plan.actions.compactMap(\.rating.printed))
    for paragraph in digest.paper?.prose ?? [] where demands.occur(in: paragraph.text) {
      for sentence in paragraph.text.statements
      where demands.occur(in: sentence) && sentence.utf8.count <= 240 {
        // “Where it is not Good the update says why” asks it of all the others.
        let exempt = printed.filter { rating in
          Phrases(
            ["not \(rating)", "other than \(rating)", "except \(rating)", "below \(rating)"]
          ).occur(in: sentence)
        }
        let asked =
          exempt.isEmpty
          ? printed.filter { Self.names(sentence, $0) } : printed.subtracting(exempt)
        named.formUnion(asked.map(CountedWord.spokenForm))
      }
    }
    self.named = named
  }

  /// Whether the prose names any rating.
  var isThere: Bool { !named.isEmpty }

  /// Whether the prose names an action's very rating.
  func names(_ action: Action) -> Bool { !named.isEmpty && holds(for: action) }

  /// Whether a reason is asked of an action with its rating.
  func holds(for action: Action) -> Bool {
    named.isEmpty
      || [action.rating.printed, action.rating.term].compactMap { $0 }
        .contains { named.contains(CountedWord.spokenForm($0)) }
  }

  private static func names(_ sentence: String, _ rating: String) -> Bool {
    // Letters are codes, and “a” is a word.
    if rating.utf8.count <= 2 {
      let tokens = sentence.split { !$0.isLetter && !$0.isNumber }
      if tokens.contains(Substring(rating)), rating != "A" { return true }
      let spoken = CountedWord.spokenForm(rating)
      return spoken.utf8.count > 2 && WordList(sentence).words.contains { $0.text == spoken }
        || rating == "A" && isListed(tokens)
    }
    return Phrases([rating]).occur(in: sentence)
  }

  /// “R and A”, “for A or R”: the letter is no article there.
  private static func isListed(_ tokens: [Substring]) -> Bool {
    tokens.indices.contains { place in
      tokens[place] == "A"
        && [place - 2, place - 1, place + 1, place + 2].contains {
          tokens.indices.contains($0) && ["R", "AR", "G", "AG", "Red"].contains(tokens[$0])
        }
    }
  }

  static let reasons = Phrases([
    "say why", "says why", "give the reason", "gives the reason", "give reasons", "reasons for",
    "reason for", "state the cause", "states the cause", "give the cause", "gives the cause",
    "explain why", "explains why", "must explain", "must state", "reason must", "reasons must",
    "reason is given", "reasons are given",
  ])
}
