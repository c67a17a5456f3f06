/// Families of phrases: a few verbs in all the forms in which reports tell of them.
enum Wordings {
  /// “Was cancelled”, “were cancelled”, “has been cancelled”, “has now been cancelled”, ...
  static func passive(_ participles: [String]) -> [String] {
    combined(
      [
        "is", "is now", "are", "was", "were", "has been", "have been", "has now been",
        "have now been", "has since been",
      ], participles)
  }

  /// “Has ceased”, “have ceased”, “has now ceased”, ...
  static func perfect(_ participles: [String]) -> [String] {
    combined(["has", "have", "has now", "have now", "has since"], participles)
  }

  /// “Does not intend to proceed”, “decided not to proceed”, “no longer plans to proceed”, ...
  static func givingUp(_ verbs: [String]) -> [String] {
    combined(
      [
        "does not intend to", "do not intend to", "does not plan to", "do not plan to",
        "has decided not to", "have decided not to", "decided not to", "agreed not to",
        "has agreed not to", "resolved not to", "no longer intends to", "no longer intend to",
        "no longer plans to", "no longer plan to", "there are no plans to", "there is no plan to",
      ], verbs)
  }

  private static func combined(_ heads: [String], _ tails: [String]) -> [String] {
    heads.flatMap { head in tails.map { "\(head) \($0)" } }
  }
}
