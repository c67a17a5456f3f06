import PlanModel
import Testing

@testable import PlanChecks

struct NamePlacesTests {
  @Test func `a name stands once for each action, in the order of the first`() {
    var names = NamePlaces()
    for (name, place) in [("Hub", 0), ("Trust", 0), ("Hub", 2), ("Hub", 2)] {
      names.add(name, at: place)
    }
    #expect(names.names == ["Hub", "Trust"])
    #expect(names["Hub"] == [0, 2])
    #expect(names["Board"] == nil)
  }

  @Test func `a capital within a word begins no name`() {
    func names(_ text: String) -> [String] { ProperName.all(in: text, at: 0).map(\.text) }
    #expect(names("meets the iPad Group and o'Brien House") == [])
    #expect(names("with 3Ashlock Trust, Growth Hub's lead") == ["Ashlock Trust", "Growth Hub"])
  }
}
