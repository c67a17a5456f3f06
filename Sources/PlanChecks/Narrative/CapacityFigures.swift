import PlanModel

/// Capacities of one named place that the prose and its row tell differently: “(148 kWp)” and “the 184 kWp
/// array”.
///
/// What is installed stays as it is, so that no other time can be meant, as it can of tonnes or miles.
struct CapacityFigures {
  /// The place of the action, and both figures as printed.
  private(set) var differences: [ProseFigures.Difference] = []

  init(_ plan: Plan, _ paper: Paper) {
    var names: [[[String]]]?
    for paragraph in paper.prose where !paragraph.isHeading && Self.units.occur(in: paragraph.text)
    {
      for sentence in paragraph.text.statements
      where Self.units.occur(in: sentence) && !Self.others.occur(in: sentence) {
        let said = Self.capacities(in: sentence)
        guard said.count == 1, let amount = said.first else { continue }
        let own = names ?? plan.actions.map { Self.properNames(in: $0.text) }
        names = own
        let words = WordList(sentence).words.map(\.text)
        let places = own.indices.filter { own[$0].contains { Self.holds(words, $0) } }
        guard places.count == 1, let place = places.first,
          !differences.contains(where: { $0.place == place })
        else { continue }
        let action = plan.actions[place]
        let texts = [action.text, action.measure, action.update].compactMap { $0 }
        let printed = texts.flatMap(Self.capacities)
        guard let other = printed.first, printed.allSatisfy({ $0 == other }), other != amount,
          !texts.contains(where: Self.others.occur), other.unit == amount.unit
        else { continue }
        differences.append(
          ProseFigures.Difference(
            place: place, said: amount.spoken, printed: other.spoken, line: paragraph.source.line))
      }
    }
  }

  /// The only capacity of an update, where that of the action's name has the same digits in another order:
  /// “Solar roof (45 kWp)” and “the roof gives 54 kWp”.
  static func exchanged(in action: Action) -> (said: String, printed: String)? {
    guard TextBytes.hasDigit(action.name), units.occur(in: action.name),
      let update = action.update, units.occur(in: update),
      !others.occur(in: update), !others.occur(in: action.text), !others.occur(in: action.name)
    else { return nil }
    let (own, said) = (capacities(in: action.name), capacities(in: update))
    guard own.count == 1, said.count == 1, own[0].unit == said[0].unit,
      own[0].figure != said[0].figure, own[0].figure.utf8.count >= 2,
      own[0].figure.utf8.sorted() == said[0].figure.utf8.sorted()
    else { return nil }
    return (said[0].spoken, own[0].spoken)
  }

  private struct Capacity: Equatable {
    var figure: String
    var unit: String
    var spoken: String

    static func == (one: Self, other: Self) -> Bool {
      one.figure == other.figure && one.unit == other.unit
    }
  }

  private static func capacities(in text: String) -> [Capacity] {
    let tokens = text.split { $0 == " " || $0 == "(" || $0 == ")" || $0 == "-" }.map {
      String($0).trimmingPunctuation
    }
    return zip(tokens, tokens.dropFirst()).compactMap { figure, unit in
      guard kinds.contains(unit.lowercased()), figure.first?.isNumber == true,
        figure.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," })
      else { return nil }
      return Capacity(
        figure: figure.replacing(",", with: ""), unit: unit.lowercased(),
        spoken: "\(figure) \(unit)"
      )
    }
  }

  private static let kinds: Set<String> = ["kw", "kwp", "mw", "mwp"]
  private static let units = Phrases(["kw", "kwp", "mw", "mwp"])

  /// Signs that it is another part of it, or what it was to be.
  private static let others = Phrases([
    "originally", "planned", "instead of", "rather than", "up from", "further", "another",
    "additional", "phase", "total", "in all", "altogether", "both", "extend*", "extension", "would",
    "could", "also", "second", "each", "peak", "average", "enlarged", "up to", "at least",
  ])

  /// Runs of two capitals or more that are no beginning of a sentence: “Oxmarsh Leisure Centre”.
  private static func properNames(in text: String) -> [[String]] {
    var names: [[String]] = []
    var run: [WordList.Word] = []
    func close() {
      if run.count >= 2 { names.append(run.map(\.text)) }
      run = []
    }
    for word in WordList(text).words.dropFirst() {
      if word.isCapitalised, run.last.map({ $0.end + 1 == word.start }) ?? true {
        run.append(word)
      } else {
        close()
        if word.isCapitalised { run = [word] }
      }
    }
    close()
    return names
  }

  private static func holds(_ words: [String], _ name: [String]) -> Bool {
    words.count >= name.count
      && (0...(words.count - name.count)).contains {
        words[$0..<$0 + name.count].elementsEqual(name)
      }
  }
}

extension String {
  /// Without the stops and commas around it.
  fileprivate var trimmingPunctuation: String {
    var text = Substring(self)
    while let last = text.last, ".,;:".contains(last) { text.removeLast() }
    return String(text)
  }
}
