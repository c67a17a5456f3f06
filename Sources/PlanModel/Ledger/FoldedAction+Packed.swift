extension FoldedAction {
  /// Where each value stood, as one text: the papers, then a line for each field.
  ///
  /// "SHA,SHA" and then "text 1 period/December 2023 12,,,3": the field, which paper (0 for an officer's
  /// own word), of when, and the place as `PackedSources` writes it.
  public var packedGrounds: String {
    var documents: [String] = []
    var lines = ""
    lines.reserveCapacity(1_024)
    var last: (effective: Effective, key: String)?
    func add(_ field: String, _ document: String?, _ source: Source, _ effective: Effective) {
      var number = 0
      if let document {
        number = (documents.firstIndex(of: document) ?? documents.count) + 1
        if number > documents.count { documents.append(document) }
      }
      lines += "\n"
      lines += field
      lines += " "
      lines += String(number)
      lines += " "
      if last?.effective != effective { last = (effective, effective.key) }
      lines += last?.key ?? ""
      lines += " "
      lines += PackedSources.pack(source)
    }
    for field in Action.Field.allCases {
      guard let report = giver(of: field) else { continue }
      if field == .rating && ratingIsKeyed || field == .stage && stageIsKeyed {
        add(field.name, nil, Source(), report.effective)
      } else if let reading = report.reading {
        let source =
          field == .source ? reading.action.source : reading.action.sources[field.name]
        if let source { add(field.name, reading.document, source, report.effective) }
      }
    }
    return documents.joined(separator: ",") + lines
  }
}
