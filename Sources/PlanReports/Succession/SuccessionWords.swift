public import PlanModel

/// The words that people read for what became of an action.
public enum SuccessionWords {
  /// A heading over actions of which this is proposed or was said.
  public static func heading(for kind: SuccessionKind) -> String {
    switch kind {
    case .same: "Goes on in the same words"
    case .reworded: "Reworded"
    case .continues: "Carried on by another action"
    case .merged: "Merged"
    case .split: "Split"
    case .replaced: "Replaced"
    case .ended: "Ended, and a paper says so"
    case .vanished: "Vanished without a word"
    case .new: "New"
    }
  }

  /// What is said of an action before what comes after it is named: "Goes on as".
  public static func phrase(for kind: SuccessionKind, seenFromTarget: Bool) -> String {
    guard !seenFromTarget else {
      return switch kind {
      case .same, .reworded: "Goes on from"
      case .continues: "Carries on"
      case .merged: "Takes in"
      case .split: "Split off from"
      case .replaced: "Replaces"
      case .ended, .vanished, .new: "Comes from no earlier action"
      }
    }
    return switch kind {
    case .same: "Goes on as"
    case .reworded: "Goes on, reworded, as"
    case .continues: "Carried on by"
    case .merged: "Merged into"
    case .split: "Split into"
    case .replaced: "Replaced by"
    case .ended: "Ended"
    case .vanished: "No longer mentioned in any paper"
    case .new: "Comes from no earlier action"
    }
  }
}

extension SuccessionEntry {
  /// The entry as one sentence about one of its actions.
  public func sentence(of id: String) -> String {
    guard let kind else { return "That it became another action was refused." }
    let isTarget = to.contains { $0.id == id } && !from.contains { $0.id == id }
    let others = (isTarget ? from : to).map(Self.name)
    var text = SuccessionWords.phrase(for: kind, seenFromTarget: isTarget)
    if !others.isEmpty { text += " " + others.joined(separator: "; ") }
    let decided = [date.map { "\($0)" }, minute].compactMap { $0 }.joined(separator: ", ")
    if !decided.isEmpty { text += " (\(decided))" }
    if let note { text += ": \(note)" }
    return text.last.map { ".!?".contains($0) } == true ? text : text + "."
  }

  private static func name(_ end: End) -> String {
    let edition = end.edition.map { ", \($0)" } ?? ""
    return "\(end.ref.map { $0 + " " } ?? "")“\(end.name)” (\(end.plan)\(edition); \(end.id))"
  }
}
