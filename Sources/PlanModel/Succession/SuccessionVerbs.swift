/// Whether a plan to do something has become the doing of it: "Develop a strategy" and "Deliver the
/// strategy" share their words, but the second carries the first on.
enum SuccessionVerbs {
  private static let planning = stems(
    """
    develop write prepare produce create draft design investigate explore review consider identify \
    scope plan assess complete adopt agree publish bid apply seek study update make
    """)

  private static let doing = stems(
    """
    deliver implement carry build install run use roll fill operate put finish open support start \
    launch continue maintain undertake
    """)

  static func goesOver(from old: String, to new: String) -> Bool {
    planning.contains(first(old)) && doing.contains(first(new))
  }

  /// Whether an action is to get others to act: government, or a regulator.
  static func asksOthers(_ text: String) -> Bool {
    SuccessionToken.tokens(of: text).contains { asking.contains($0.stem) }
  }

  private static let asking = stems("influence lobby press call ask urge campaign persuade")

  private static func first(_ text: String) -> String {
    SuccessionToken.tokens(of: String(text.prefix(60))).first?.stem ?? ""
  }

  private static func stems(_ text: String) -> Set<String> {
    Set(SuccessionToken.tokens(of: text).map(\.stem))
  }
}
