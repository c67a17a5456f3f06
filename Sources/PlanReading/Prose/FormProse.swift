import PlanDocuments
import PlanModel

/// Gives actions what stands beneath their forms under labels of their own lines: "Progress this period:"
/// and the paragraph below it, up to the next form.
enum FormProse {
  static func apply(_ prose: [ProseLine], to paper: inout Paper, accountant: inout Accountant) {
    // The label of one form alone is likely a part of the paper.
    let starts = paper.actions.indices.filter { index in
      guard let end = paper.actions[index].source.endLine else { return false }
      return first(of: prose, behind: end).map { label(of: prose[$0]) != nil } ?? false
    }
    guard starts.count >= 2 else { return }
    var taken: Set<Int> = []
    for index in starts {
      guard let end = paper.actions[index].source.endLine, var place = first(of: prose, behind: end)
      else { continue }
      let limit = index + 1 < paper.actions.count ? paper.actions[index + 1].source.line : nil
      var field: Field?
      var said: [Field: (text: String, source: Source)] = [:]
      while place < prose.count, limit.map({ prose[place].line < $0 }) ?? true {
        let line = prose[place]
        if let (own, value) = label(of: line), said[own] == nil, isFree(own, paper.actions[index]) {
          field = own
          said[own] = (value, line.source)
        } else if let field, !line.isMarked, let before = said[field],
          // A short line looks like a heading, and right beneath a label is none.
          line.line <= (before.source.endLine ?? before.source.line ?? 0) + (line.isHeading ? 1 : 2)
        {
          said[field] = (
            before.text.isEmpty ? line.text : before.text + " " + line.text,
            before.source.joined(with: line.source)
          )
        } else {
          break
        }
        accountant.reclaim(line)
        taken.insert(line.line)
        place += 1
      }
      for (field, what) in said where !what.text.isEmpty {
        put(what.text, what.source, as: field, into: &paper.actions[index])
      }
    }
    paper.prose.removeAll { $0.source.line.map { taken.contains($0) } ?? false }
  }

  /// The line right behind a form, with at most one blank line between.
  private static func first(of prose: [ProseLine], behind end: Int) -> Int? {
    var low = 0
    var high = prose.count
    while low < high {
      let middle = (low + high) / 2
      if prose[middle].line > end { high = middle } else { low = middle + 1 }
    }
    return low < prose.count && prose[low].line <= end + 2 ? low : nil
  }

  /// What a line's label is for, and what stands behind its colon.
  private static func label(of line: ProseLine) -> (field: Field, value: String)? {
    let text = line.text.trimming { " *_".contains($0) }
    guard let colon = text.prefix(48).firstIndex(of: ":") else { return nil }
    let value = text[text.index(after: colon)...].trimming { " *_".contains($0) }
    switch HeadingVocabulary.field(of: String(text[..<colon])) {
    case .update: return (.update, value)
    case .reason: return (.reason, value)
    case .mitigation: return (.mitigation, value)
    case .measure: return (.measure, value)
    default: return nil
    }
  }

  private static func isFree(_ field: Field, _ action: Action) -> Bool {
    switch field {
    case .update: action.update == nil
    case .reason: action.reason == nil
    case .mitigation: action.mitigation == nil
    default: action.measure == nil
    }
  }

  private static func put(
    _ text: String, _ source: Source, as field: Field, into action: inout Action
  ) {
    switch field {
    case .update: action.update = text
    case .reason:
      let said = NarrativeReader.risk(in: text)
      action.reason = said.reason
      if let mitigation = said.mitigation, action.mitigation == nil {
        action.mitigation = mitigation
      }
    case .mitigation: action.mitigation = text
    default: action.measure = text
    }
    action.sources[field.rawValue] = source
  }
}
