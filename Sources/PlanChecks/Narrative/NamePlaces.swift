/// Names in the order in which they are first met, each with the positions of the actions that have it.
struct NamePlaces {
  private(set) var all: [(name: String, places: [Int])] = []
  private var numbers: [String: Int] = [:]

  var names: [String] { all.map(\.name) }

  /// A name that an action has twice counts once.
  mutating func add(_ name: String, at place: Int) {
    guard let number = numbers[name] else {
      numbers[name] = all.count
      all.append((name, [place]))
      return
    }
    if all[number].places.last != place { all[number].places.append(place) }
  }

  /// The positions of the actions that have a name, in order; nil where none has it.
  subscript(name: String) -> [Int]? { numbers[name].map { all[$0].places } }
}
