import PlanModel

/// A heading that says how the actions beneath it stand: "Completed actions", "Actions in progress".
enum StatusHeading {
  /// A heading without the letter that it begins with.
  private static func unlettered(_ heading: String) -> Substring {
    let head = heading.prefix { $0 != " " }
    guard (2...3).contains(head.count), let last = head.last, ".):".contains(last) else {
      return heading[...]
    }
    return heading[head.endIndex...]
  }

  /// What the caption of a table says of how the actions in it stand: "Red" of "Table A: Red", "Back on
  /// track" of "Table 3 - Back on track".
  static func ofTable(_ caption: String) -> String? {
    let words = caption.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count == 3, ["Table", "Part", "List"].contains(words[0]),
      words[1].trimming({ ":.-–".contains($0) }).utf8.count == 1
    else { return nil }
    let name = words[2].trimming { " :-–—".contains($0) }
    let isBack = ["back to ", "back on ", "recovered", "returned to "].contains {
      name.lowercased().hasPrefix($0)
    }
    return isBack || term(name) != nil ? name : nil
  }

  /// Leaves it to the headings over the tables to say how their actions stand, where two or more do, and
  /// takes the column of confidence for no rating: it says how sure somebody is of a date.
  static func settle(_ layouts: inout [Layout], drafts: [Draft]) {
    let terms = Set(drafts.compactMap { ($0.group ?? $0.section).flatMap(term) })
    guard terms.count >= 2, terms.allSatisfy({ CommonScale.rating(of: $0) != nil }) else { return }
    for layout in layouts.indices {
      for index in layouts[layout].columns.indices
      where layouts[layout].columns[index].field == .rating
        && !layouts[layout].columns[index].isFixed
        && HeadingVocabulary.normalWords(layouts[layout].columns[index].heading)
          .contains("confidence")
      {
        layouts[layout].columns[index].field = nil
        layouts[layout].columns[index].ground = "the headings of the tables rate"
      }
    }
  }

  static func term(_ heading: String) -> String? {
    let words = unlettered(heading).split(separator: " ").filter {
      !["actions", "action", "projects", "project", "the", "are", "that", "which", "our", "items"]
        .contains(
          $0.lowercased().trimming { ":".contains($0) })
    }
    guard (1...4).contains(words.count) else { return nil }
    let term = words.joined(separator: " ").trimming { ": ".contains($0) }
    if CommonScale.stage(of: term) != nil { return term }
    return CommonScale.rating(of: term)?.order != nil && term.utf8.count >= 3 ? term : nil
  }
}
