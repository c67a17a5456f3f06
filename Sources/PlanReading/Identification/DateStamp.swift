import PlanModel

/// The time that a paper bears as a stamp: in brackets behind its title ("Climate plan: how far we have
/// got (October 2025)"), or where a system says when it made a report ("Generated on: 14 July 2025").
///
/// It is asked last, and only of a paper that tells how its actions stand: the month behind the name of
/// a plan is when that was adopted. A line with the day of the meeting is what is left.
enum DateStamp {
  static func period(in prose: [ProseLine], of actions: [Action]) -> Period? {
    let isTold = actions.contains {
      $0.stage.printed != nil || $0.rating.printed != nil || $0.update != nil
    }
    guard isTold else { return nil }
    let first = actions.compactMap(\.source.line).min() ?? .max
    let titles = prose.prefix(40).filter {
      $0.line < first && $0.text.utf8.count <= 400 && !$0.isItem
    }
    return titles.lazy.filter { $0.text.utf8.count <= 160 }
      .compactMap { bracketed(in: $0.text) }.first
      ?? titles.lazy.flatMap { Sentences.split($0.text) }.compactMap { made(in: String($0)) }.first
      ?? titles.lazy.prefix(25).compactMap { ofMeeting(in: $0.text) }.first
  }

  /// The month of a line that is a day, perhaps behind who met on it: "Overview Committee, 19 March 2025".
  private static func ofMeeting(in line: String) -> Period? {
    guard line.utf8.count <= 90, line.last != ".",
      names.isDisjoint(with: line.lowercased().words().map(String.init))
    else { return nil }
    let words = line.split { " ,|–-:".contains($0) }.map(String.init)
    guard (3...14).contains(words.count) else { return nil }
    let place = words.indices.dropFirst().dropLast().first { Period.isMonthName(words[$0]) }
    guard let place, words[place - 1].first?.isNumber == true, words[place - 1].utf8.count <= 4,
      words[place + 1].utf8.count == 4, Int(words[place + 1]) != nil
    else { return nil }
    return Period("\(words[place]) \(words[place + 1])")
  }

  /// The month, quarter or day in brackets at the end of a title.
  private static func bracketed(in title: String) -> Period? {
    guard title.last == ")", let open = title.lastIndex(of: "(") else { return nil }
    let all = title[title.index(after: open)...].dropLast()
    // "(1 July to 30 September 2024)" is told up to its end.
    let mark = [" to ", " – ", " - "].lazy.compactMap { all.firstRange(of: $0) }.first
    let inside = mark.map { all[$0.upperBound...] } ?? all
    let words = inside.split { " ,".contains($0) }
    guard (1...5).contains(words.count),
      names.isDisjoint(with: title.lowercased().words().map(String.init)),
      words.allSatisfy({ word in
        Period.isMonthName(word) || word.contains(where: \.isNumber)
          || ["to", "as", "at", "end", "of", "-", "–"].contains(word.lowercased())
      })
    else { return nil }
    if let month = Identification.month(ofDateIn: String(inside)) { return month }
    guard
      words.contains(where: { Period.isMonthName($0) }) || PeriodColumns.isOfTime(String(inside))
    else { return nil }
    return Period(inside)
  }

  /// What "Generated on: 14 July 2025" says.
  private static func made(in line: String) -> Period? {
    let lower = line.lowercased()
    guard let sign = signs.first(where: { lower.hasPrefix($0) }) else { return nil }
    let rest = String(line.dropFirst(sign.count))
    guard rest.first.map({ !$0.isLetter }) ?? false, rest.split(separator: " ").count <= 8 else {
      return nil
    }
    if let month = Identification.month(ofDateIn: rest) { return month }
    let words = rest.split { !($0.isLetter || $0.isNumber) }
    return words.contains { Period.isMonthName($0) } ? Period(rest) : nil
  }

  /// When a plan was taken or a target set, which is no time of what was done.
  private static let names: Set = [
    "adopted", "approved", "agreed", "published", "declared", "version", "revised", "since", "from",
    "by", "minutes", "item", "next", "will", "comes", "previous", "last",
  ]

  private static let signs = [
    "generated on", "generated", "report generated on", "report generated", "extracted on",
    "extracted", "extract date", "date of extract", "data extracted", "exported on", "exported",
    "export date", "date exported", "run on", "run date", "report run on", "report run",
    "report date", "date of report", "printed on", "downloaded on", "downloaded", "last updated on",
    "last updated", "last refreshed", "data refreshed", "refreshed", "this edition",
    "this version", "returns closed on", "returns closed", "returns received by",
    "updates closed on", "updates closed", "data closed on", "correct at", "correct as at",
  ].sorted { $0.count > $1.count }
}
