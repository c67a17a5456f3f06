import PlanModel

/// An update that only points to another action's.
enum SeeReference {
  static func refs(in text: String) -> [String]? {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.split { " ,&".contains($0) }.map { $0.trimming { ".;:()".contains($0) } }
      .filter { !$0.isEmpty }
    guard words.count >= 2, words[0].lowercased() == "see" else { return nil }
    var refs: [String] = []
    for word in words.dropFirst() {
      if ["action", "actions", "ref", "refs", "item", "items", "and", "above", "below", "also"]
        .contains(word.lowercased())
      {
        continue
      }
      guard let ref = RefPattern.ref(in: word) else { return nil }
      refs.append(ref)
    }
    return refs.isEmpty ? nil : refs
  }
}
