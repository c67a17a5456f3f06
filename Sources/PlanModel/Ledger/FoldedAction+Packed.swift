extension FoldedAction {
  /// Where each value stood, as one text: the papers, then a line for each field.
  ///
  /// "SHA,SHA" and then "text 1 period/December 2023 12,,,3": the field, which paper (0 for an officer's
  /// own word), of when, and the place as `PackedSources` writes it.
  public var packedGrounds: String {
    var documents: [String] = []
    var lines: [UInt8] = []
    lines.reserveCapacity(1_024)
    // By the number of the report, which most often is one for all fields.
    var papers: [PaperGrounds?] = Array(repeating: nil, count: reports.count)
    for field in Action.Field.allCases {
      let number = numberOfGiver(of: field)
      guard number > 0 else { continue }
      let report = reports[number - 1]
      if field == .rating && ratingIsKeyed || field == .stage && stageIsKeyed {
        lines.append(UInt8(ascii: "\n"))
        lines.append(contentsOf: field.nameBytes)
        lines.append(contentsOf: PaperGrounds.middle(0, report.effective))
      } else if let reading = report.reading {
        var paper = papers[number - 1] ?? PaperGrounds(reading.action)
        papers[number - 1] = nil
        paper.append(field, of: reading, report.effective, to: &lines, &documents)
        papers[number - 1] = paper
      }
    }
    return documents.joined(separator: ",") + String(decoding: lines, as: UTF8.self)
  }
}

/// What one paper gave to a fold: its places, and what the lines on them have in common.
private struct PaperGrounds {
  private let source: [UInt8]
  private let places: PackedPlaces
  /// Between the field's name and its place; made with the first line.
  private var middle: [UInt8]?

  init(_ action: Action) {
    source = Array(PackedSources.pack(action.source).utf8)
    places = action.sources.packedPlaces
  }

  static func middle(_ number: Int, _ effective: Effective) -> [UInt8] {
    Array(" \(number) \(effective.key) ".utf8)
  }

  mutating func append(
    _ field: Action.Field, of reading: ActionReport.Reading, _ effective: Effective,
    to lines: inout [UInt8], _ documents: inout [String]
  ) {
    guard let place = field == .source ? source[...] : places[field] else { return }
    if middle == nil { middle = Self.middle(Self.number(reading.document, &documents), effective) }
    lines.append(UInt8(ascii: "\n"))
    lines.append(contentsOf: field.nameBytes)
    lines.append(contentsOf: middle ?? [])
    lines.append(contentsOf: place)
  }

  /// A document's number from 1; 0 for none.
  private static func number(_ document: String?, _ documents: inout [String]) -> Int {
    guard let document else { return 0 }
    if let index = documents.firstIndex(of: document) { return index + 1 }
    documents.append(document)
    return documents.count
  }
}
