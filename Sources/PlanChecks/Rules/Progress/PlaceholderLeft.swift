public import PlanModel

/// Finds places that were kept for a word or figure and never filled: "XXX sites", "lead TBC".
public struct PlaceholderLeft: PlanRule, PaperRule {
  public static let guidance = Guidance(
    name: "placeholder-left", title: "Place never filled", family: .progress, severity: .warning,
    looksFor:
      "“XXX”, “TBC”, “£X” and the like within a sentence of a row or of the prose, a text that is only “[insert measure]” or “to follow”, and “TBC” as the lead of a theme in an "
      + "overview table, and “TBC” beneath a quarter that is over where other rows have text. Any other cell that holds no more than “TBC”, or an update that is only to follow, belongs to the rule of its column.",
    whyItMatters: "The one fact that the sentence was written for is missing.",
    howToPutRight: "Put the figure or the name, or say when it will be known.",
    whenToWaive: "Where it can't be known yet and the text says by when it will be.",
    before: "B5 Surveys were made of XXX sites.", after: "B5 Surveys were made of 14 sites.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    texts(of: plan)
      + QuarterCells(plan).left.map { one in
        finding(
          .unfilled(one.field.text, in: "“\(one.field.heading.shortened)”"), about: one.action)
      }
  }

  private func texts(of plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.texts.compactMap { field, text in
        guard !text.isPlaceholder else { return nil }
        let isWhole = text.isPlaceholderText
        // An update of nothing else is a missing one, and told as that.
        guard !(isWhole && field == "update"),
          let place = isWhole ? text : Self.place(in: text)
        else { return nil }
        return finding(.unfilled(place, in: FieldName.spoken(field)), about: action, at: field)
      }
    }
  }

  public func findings(in paper: Paper) -> [Finding] {
    leads(in: paper)
      + paper.prose.compactMap { paragraph in
        guard !DraftingNote.isLeft(in: paragraph.text), let place = Self.place(in: paragraph.text)
        else { return nil }
        return finding(.unfilled(place, in: "the text"), line: paragraph.source.line)
      }
  }

  private func leads(in paper: Paper) -> [Finding] {
    paper.tallies.compactMap { tally in
      let open = tally.rows.filter { row in
        row.lead.map { $0.isPlaceholder && $0.contains(where: \.isLetter) } ?? false
      }
      guard let first = open.first else { return nil }
      return finding(.leads(open.map { "“\($0.name)”" }, by: tally.by), line: first.source?.line)
    }
  }

  private static func place(in text: String) -> String? {
    let matches = phrases.all(in: text)
    guard !matches.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    let found = matches.first { match in
      match.phrase != single || isKept(bytes[match.start..<match.end], in: bytes)
    }
    guard let match = found else { return nil }
    // "x" is a sign of multiplication and a letter; only capitals keep a place.
    let word = String(decoding: bytes[match.start..<match.end], as: UTF8.self).trimmed
    guard match.phrase < firstLong || !Self.isPlanned(bytes, match.end) else { return nil }
    let isShare = bytes[match.start...].dropFirst(2).prefix(2).contains(UInt8(ascii: "%"))
    let isCross = word.utf8.count >= 2 && word.utf8.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    guard
      word.contains(where: { $0.isUppercase }) || isCross || isShare || match.phrase >= firstLong
    else {
      return nil
    }
    let from = max(0, match.start - 24)
    let to = min(bytes.count, match.end + 24)
    let near = String(decoding: bytes[from..<to], as: UTF8.self).split(separator: " ")
    // The ends may be cut inside a word.
    let whole = near.dropFirst(from > 0 ? 1 : 0).dropLast(to < bytes.count ? 1 : 0)
    return whole.joined(separator: " ")
  }

  /// Whether it says when or by whom it will be decided: then it is a plan, and no gap.
  private static func isPlanned(_ bytes: [UInt8], _ end: Int) -> Bool {
    let rest = String(decoding: bytes[end...].prefix(24), as: UTF8.self)
    let next = WordList(rest).words.first?.text
    return next.map { ["in", "by", "at", "on", "once", "when", "after", "following"].contains($0) }
      ?? false
  }

  /// Whether a single X stands where a figure is wanting, “£X” or “X%”; alone it is a code or a sign.
  private static func isKept(_ letters: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    guard let place = letters.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "x") }) else {
      return false
    }
    let isMoney = place >= 2 && bytes[place - 1] == 0xA3 && bytes[place - 2] == 0xC2
    let isShare = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "%")
    let isParted = place >= 1 && bytes[place - 1] != 0x20 && bytes[place - 1] != UInt8(ascii: "(")
    return isMoney || isShare && !isParted && bytes[place] == UInt8(ascii: "X")
  }

  private static let short = ["xxx", "xxxx", "xx", "tbc", "tbd", "tba", "xx%", "£x", "£xx"]
  private static let firstLong = short.count
  /// The phrase of which only the letter is looked for: marks part words.
  private static let single = 7
  private static let phrases = Phrases(
    short + ["to be confirmed", "to be determined", "to be decided", "date to follow"])
}

extension Finding.Message {
  fileprivate static func unfilled(_ place: String, in field: String) -> Self {
    "a place was never filled in \(field): “\(place)”"
  }

  fileprivate static func leads(_ names: [String], by axis: String) -> Self {
    names.count == 1
      ? "the lead of \(names[0]) is still to be named (\(axis))"
      : "the leads of \(names.listed) are still to be named (\(axis))"
  }
}
