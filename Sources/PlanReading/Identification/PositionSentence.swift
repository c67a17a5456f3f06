import PlanModel

/// The period that a sentence gives for the paper as a whole: "Position at 30 September 2025",
/// "This table shows the status of each action as at 31 March 2025".
///
/// A sentence about anything else ("Emissions fell to 31 March 2021") gives none.
enum PositionSentence {
  /// Nil where no sentence of the text speaks of how the whole paper's actions stand at a time.
  static func period(in text: String) -> Period? {
    guard text.utf8.count <= 1_500, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Sentences.split(text).lazy.prefix(8).compactMap { period(of: String($0)) }.first
  }

  /// The time behind the words “where things stand at” and “as it stood on”.
  private static func whereThingsStand(_ lower: [String], _ words: [String]) -> Period? {
    let place = lower.indices.dropFirst().first { place in
      ["stand", "stood", "stands"].contains(lower[place])
        && (["things", "actions"].contains(lower[place - 1])
          || ["it", "they", "these"].contains(lower[place - 1]) && place > 1
            && lower[place - 2] == "as")
        && place + 1 < lower.count && ["at", "on"].contains(lower[place + 1])
    }
    return place.flatMap { period(at: $0 + 2, of: words) }
  }

  private static func period(of sentence: String) -> Period? {
    let words = sentence.split(whereSeparator: \.isWhitespace).prefix(60)
      .map { $0.trimming { ",.;:()“”\"".contains($0) } }
    let lower = words.map { $0.lowercased() }
    if let period = whereThingsStand(lower, words) { return period }
    guard let subject = subject(of: lower) else { return nil }
    // The last of several leads: "from April to September 2025".
    for lead in lower.indices.reversed()
    where lead >= subject.upperBound && leads.contains(lower[lead]) {
      guard let found = period(at: lead + 1, of: words) else { continue }
      let said = lower[subject.upperBound..<lead]
      guard foreign.isDisjoint(with: lower[..<lead]),
        subject.isPaper
          ? said.count <= 20 && (!stands.union(times).isDisjoint(with: said) || said.last == "as")
          : said.count <= 10 && said.allSatisfy(ofAll.contains)
      else { return nil }
      return found
    }
    return nil
  }

  /// What a sentence begins with, where that is the paper or how its actions stand.
  ///
  /// `upperBound` is the place behind it, with its verb where it is the paper.
  private static func subject(of words: [String]) -> (upperBound: Int, isPaper: Bool)? {
    var place = 0
    // "Table 1: Action status at ...", "Overall position at ..."
    if let first = words.first, ["table", "figure", "appendix", "annex"].contains(first),
      words.count > 2, words[1].count <= 3
    {
      place = 2
    }
    while place < words.count, openers.contains(words[place]) { place += 1 }
    guard place < words.count else { return nil }
    if let noun = words[place..<min(place + 3, words.count)].firstIndex(where: stands.contains),
      !words[place..<noun].contains(where: { papers.contains($0) })
    {
      return (noun + 1, false)
    }
    guard let paper = words[place..<min(place + 2, words.count)].firstIndex(where: papers.contains),
      let verb = words[(paper + 1)...].prefix(3).firstIndex(where: verbs.contains)
    else { return nil }
    return (verb + 1, true)
  }

  private static func period(at place: Int, of words: [String]) -> Period? {
    var place = place
    while place < words.count, between.contains(words[place].lowercased()) { place += 1 }
    guard place < words.count else { return nil }
    let date = words[place...].prefix(4)
    // A month, a day, a quarter or a council's year; a bare year is most often a target.
    let first = date.first ?? ""
    let isDate =
      Period.isMonthName(first) || FinancialYear(first) != nil
      || ["q1", "q2", "q3", "q4", "quarter"].contains(first.lowercased())
      || date.count >= 3 && first.first?.isNumber == true && first.count <= 4
        && Period.isMonthName(date[date.startIndex + 1])
    if let month = Identification.month(ofDateIn: first) { return month }
    return isDate ? Period(date.joined(separator: " ")) : nil
  }

  private static let times: Set = ["months", "month", "quarter", "period", "year", "half"]

  /// What may stand between such a word and its time: what it is of is the whole plan.
  private static let ofAll: Set = [
    "of", "each", "every", "all", "action", "actions", "the", "against", "on", "our", "plan",
    "climate", "strategy", "programme", "delivery", "as", "is", "are", "correct", "shown", "up",
    "given", "reported", "report", "rag", "brag", "status", "made", "with", "and", "in", "this",
    "table", "projects", "priority", "from", "date", "to", "at", "until", "end",
  ]

  private static let openers: Set = [
    "the", "this", "these", "all", "our", "overall", "current", "action", "rag", "brag",
  ]

  /// How actions stand.
  private static let stands: Set = [
    "position", "progress", "status", "statuses", "performance", "update", "updates", "ratings",
    "data", "figures", "information", "stages",
  ]

  private static let papers: Set = [
    "report", "paper", "table", "tables", "document", "dashboard", "appendix", "tracker", "annex",
    "update", "summary", "schedule",
  ]

  private static let verbs: Set = [
    "shows", "show", "sets", "set", "gives", "give", "covers", "cover", "presents", "summarises",
    "provides", "provide", "reports", "describes", "details", "tells", "informs", "reflects",
    "outlines", "is", "are",
    "lists", "updates",
  ]

  /// Words that stand before a time that something is told for.
  private static let leads: Set = [
    "at", "of", "to", "until", "ending", "ended", "for", "in", "during", "on", "and", "end",
  ]

  private static let between: Set = [
    "the", "end", "of", "quarter", "year", "period", "month", "ending",
  ]

  /// Words by which a sentence tells of another thing or another time.
  private static let foreign: Set = [
    "since", "emissions", "baseline", "compared", "next", "will", "target", "targets", "adopted",
    "published", "meeting", "committee", "last", "previous", "deadline", "due", "expected",
    "approved", "budget", "spend", "forecast", "planned", "by",
  ]
}
