/// The past participle of a verb, so that a measure is named for what was done: "trees planted".
enum PastTense {
  private static let irregular: [String: String] = [
    "build": "built", "buy": "bought", "sell": "sold", "hold": "held", "make": "made",
    "give": "given", "grow": "grown", "take": "taken", "send": "sent", "cut": "cut",
    "spend": "spent",
    "drive": "driven", "put": "put", "run": "run", "meet": "met", "have": "", "bring": "brought",
    "get": "", "hit": "", "gave": "given", "took": "taken", "grew": "grown", "had": "",
    "reach": "reached", "achieve": "achieved", "target": "", "ensure": "",
  ]
  private static let irregularGerunds: [String: String] = [
    "building": "built", "buying": "bought", "selling": "sold", "holding": "held", "making": "made",
    "giving": "given", "growing": "grown", "taking": "taken", "sending": "sent", "cutting": "cut",
    "running": "run", "having": "", "targeting": "", "bringing": "brought", "getting": "",
    "putting": "put", "ensuring": "",
  ]
  private static let doubled: Set<String> = [
    "fit", "retrofit", "plan", "swap", "stop", "ship", "hit",
  ]

  /// Of "plant", "plants", "planting" or "planted"; empty for a verb that says nothing of the thing.
  static func participle(of word: String) -> String {
    if let past = irregularGerunds[word] ?? irregular[word] { return past }
    if word.hasSuffix("ing") { return word.dropLast(3) + "ed" }
    if VerbWords.isPast(word) { return word }
    if VerbWords.isPresent(word), !VerbWords.isDeed(word) {
      let base = String(word.dropLast())
      return participle(of: VerbWords.isDeed(base) ? base : String(word.dropLast(2)))
    }
    if doubled.contains(word) { return word + String(word.suffix(1)) + "ed" }
    if word.hasSuffix("e") { return word + "d" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ied"
    }
    return word + "ed"
  }
}
