/// Runs of words that are looked for at a word of a text, by their first word.
struct WordRuns: ExpressibleByArrayLiteral {
  /// The words behind the first, of each run that begins with it.
  private var rests: [String: [[String]]] = [:]

  init(arrayLiteral runs: [String]...) {
    for run in runs {
      guard let first = run.first else { continue }
      rests[first, default: []].append(Array(run.dropFirst()))
    }
  }

  /// Whether one of them begins at a token and ends before another.
  func begin(at place: Int, before end: Int, in tokens: [FigureToken]) -> Bool {
    guard let rests = rests[tokens[place].lower] else { return false }
    return rests.contains { rest in
      place + rest.count < end && zip(rest, tokens[(place + 1)...]).allSatisfy { $0 == $1.lower }
    }
  }
}
