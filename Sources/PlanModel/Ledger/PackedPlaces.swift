/// The places of an action's fields as their packed text has them, found in one walk and not taken apart.
struct PackedPlaces {
  private let bytes: [UInt8]
  /// By the field's number; nil where there is none.
  private var places: [Range<Int>?]

  /// Takes a text as `PackedSources` writes it.
  init(_ text: String) {
    bytes = Array(text.utf8)
    places = Array(repeating: nil, count: Action.Field.allCases.count)
    var fields = FieldNames()
    var start = 0
    while let equals = bytes[start...].firstIndex(of: UInt8(ascii: "=")) {
      let end = bytes[equals...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
      if let field = fields.find(bytes[start..<equals]), places[field.rawValue] == nil {
        places[field.rawValue] = equals + 1..<end
      }
      start = min(end + 1, bytes.endIndex)
    }
  }

  subscript(field: Action.Field) -> ArraySlice<UInt8>? {
    places[field.rawValue].map { bytes[$0] }
  }
}

/// Finds fields by name, quickest where they are asked for in the order of their names.
private struct FieldNames {
  private static let sorted = Action.Field.allCases.sorted { $0.name < $1.name }
  private var next = 0

  mutating func find(_ name: ArraySlice<UInt8>) -> Action.Field? {
    for _ in Self.sorted {
      let field = Self.sorted[next]
      next = (next + 1) % Self.sorted.count
      if field.nameBytes.count == name.count, name.elementsEqual(field.nameBytes) { return field }
    }
    return nil
  }
}

extension Sources {
  var packedPlaces: PackedPlaces { PackedPlaces(packed) }
}
