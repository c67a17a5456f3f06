import Testing

@testable import PlanModel

/// Places found in their packed text are those that taking it apart gives.
@Suite struct PackedPlacesTests {
  @Test func `each field's place is found, whatever stands beside it`() {
    var sources = Sources()
    sources["text"] = Source(line: 12)
    sources["update"] = Source(page: 3, cell: "B;4=x,%")
    sources["source"] = Source(line: 1)
    sources["An axis; of = its own"] = Source(line: 9)
    let places = sources.packedPlaces
    for field in Action.Field.allCases {
      let place = places[field].map { String(decoding: $0, as: UTF8.self) }
      #expect(place == sources[field.name].map { PackedSources.pack($0) })
    }
  }

  @Test func `fields out of order are found, and the first of two counts`() {
    let places = PackedPlaces("update=5;text=7;text=8;=;nothing")
    #expect(places[.text].map { String(decoding: $0, as: UTF8.self) } == "7")
    #expect(places[.update].map { String(decoding: $0, as: UTF8.self) } == "5")
    #expect(places[.title] == nil)
    #expect(PackedPlaces("")[.text] == nil)
  }

  @Test func `columns as printed can be left out, and nothing else with them`() throws {
    var action = Action(key: "T1", text: "Plant \"trees\" \\ hedges")
    action.fields = [PrintedField(heading: "A \\ \"b\" ]", text: "{\"c\": [1]}\\")]
    action.sources["text"] = Source(line: 4)
    let whole = Payload.actionReported(ActionReported(action: action))
    let bytes = try whole.encoded()
    let read = try bytes.withUnsafeBufferPointer {
      try Payload(.actionReported, decoding: $0, withPrintedFields: false)
    }
    action.fields = []
    #expect(read == .actionReported(ActionReported(action: action)))
  }
}
