extension CouncilDirectory {
  /// What is wrong with the data of a directory.
  public enum Unreadable: Error, Hashable, Sendable, CustomStringConvertible {
    case noColumn(named: String, in: String)
    case noCouncil(coded: String, line: Int)

    public var description: String {
      switch self {
      case .noColumn(let name, let file): "The \(file) have no column called “\(name)”."
      case .noCouncil(let code, let line):
        "Line \(line) of the names is of a council “\(code)” that is not among the councils."
      }
    }
  }

  /// Makes a directory of the two files in `Data`.
  ///
  /// - Parameters:
  ///   - councils: The text of `uk_local_authorities_future.csv`.
  ///   - names: The text of `lookup_name_to_registry.csv`; its names are whole, where those in the
  ///     other file are cut at the commas that some names have.
  /// - Throws: `Unreadable`, where a column or council is missing.
  public init(councils: String, names: String) throws(Unreadable) {
    let rows = DelimitedRecords(councils)
    for column in ["local-authority-code", "official-name", "nice-name"]
    where !rows.headings.contains(column) {
      throw .noColumn(named: column, in: "councils")
    }
    let known = DelimitedRecords(names)
    for column in ["la-name", "local-authority-code"] where !known.headings.contains(column) {
      throw .noColumn(named: column, in: "names")
    }
    var list = rows.records.map { Council(rows, $0) }
    let places = Dictionary(
      list.indices.map { (list[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    for record in known.records {
      let code = known["local-authority-code", record] ?? ""
      guard let place = places[code] else {
        throw .noCouncil(coded: code, line: record.line)
      }
      if let name = known["la-name", record] { list[place].otherNames.append(name) }
    }
    self.init(list)
  }
}

extension Council {
  /// A row of the list of councils, its columns found by their headings.
  fileprivate init(_ rows: DelimitedRecords, _ record: DelimitedRecords.Record) {
    func text(_ column: String) -> String? { rows[column, record] }
    func list(_ column: String) -> [String] {
      (text(column) ?? "").split(separator: ",").map { word in
        String(word.drop { $0 == " " })
      }
    }
    self.init(
      code: text("local-authority-code") ?? "", officialName: text("official-name") ?? "",
      niceName: text("nice-name") ?? "", gssCode: text("gss-code"),
      formerGSSCodes: list("former-gss-codes"),
      otherCodes: [
        "BS-6879", "ecode", "even-older-register-and-code", "ofcom", "old-ons-la-code",
        "old-register-and-code", "os", "snac",
      ].compactMap(text).map { $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0 },
      start: text("start-date").flatMap { PartialDate(iso: $0) },
      end: text("end-date").flatMap { PartialDate(iso: $0) }, successors: list("replaced-by"),
      nation: text("nation"), region: text("region"), kind: text("local-authority-type-name"),
      county: text("county-la"), combinedAuthority: text("combined-authority"))
  }
}
