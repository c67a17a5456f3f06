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
