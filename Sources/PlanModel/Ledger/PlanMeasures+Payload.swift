import Foundation

extension MeasuresRecorded {
  /// The bytes of the payload: what `JSONEncoder` would write with sorted keys.
  ///
  /// Inventories are written by hand, for the official statistics come to a quarter of a million
  /// figures; the rest is small.
  func payload() throws -> [UInt8] {
    var out = JSONOutput()
    try out.object { (out) throws in
      out.member("council", council)
      out.key("measures")
      try measures.write(to: &out)
    }
    return out.bytes
  }
}

extension PlanMeasures {
  fileprivate func write(to out: inout JSONOutput) throws {
    try out.object { (out) throws in
      try out.member("budgets", encoded: budgets)
      try out.member("costs", encoded: costs)
      try out.member("funds", encoded: funds)
      try out.member("indicators", encoded: indicators)
      if !inventories.isEmpty {
        out.key("inventories")
        out.array(inventories) { $1.write(to: &$0) }
      }
      try out.member("savings", encoded: savings)
      try out.member("targets", encoded: targets)
      try out.member("values", encoded: values)
    }
  }
}

extension JSONOutput {
  /// A member as the general encoder writes it; left out where it is empty.
  fileprivate mutating func member(
    _ key: StaticString, encoded value: some Encodable & Collection
  ) throws {
    guard !value.isEmpty else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = try encoder.encode(value)
    self.key(key)
    written(bytes)
  }

  fileprivate mutating func member(_ key: StaticString, number: Int?) {
    guard let number else { return }
    self.key(key)
    self.number(number)
  }

  fileprivate mutating func member(_ key: StaticString, _ source: Source?) {
    guard let source else { return }
    self.key(key)
    object { out in
      out.member("cell", source.cell)
      out.member("endLine", number: source.endLine)
      out.member("line", number: source.line)
      out.member("page", number: source.page)
      out.member("sheet", source.sheet)
    }
  }
}

extension Inventory {
  fileprivate func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("boundary", boundary.rawValue)
      out.key("context")
      out.array(context) { $1.write(to: &$0) }
      out.member("electricity", electricity?.rawValue)
      out.member("gases", gases?.rawValue)
      out.key("lines")
      out.array(lines) { $1.write(to: &$0) }
      out.member("method", method)
      out.member("publication", publication)
      if let restatement {
        out.key("restatement")
        restatement.write(to: &out)
      }
      out.member("source", source)
      out.key("stated")
      out.array(stated) { $1.write(to: &$0) }
      out.member("year", year.description)
    }
  }
}

extension Inventory.Line {
  fileprivate func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("amount", number: Int(amount.grams))
      out.member("category", category)
      out.member("electricity", electricity?.rawValue)
      out.member("scope", number: scope?.rawValue)
      out.member("sector", sector)
      out.member("source", source)
    }
  }
}

extension Inventory.StatedTotal {
  fileprivate func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("amount", number: Int(amount.grams))
      out.member("scope", number: scope?.rawValue)
      out.member("sector", sector)
      out.member("source", source)
    }
  }
}

extension Inventory.ContextFigure {
  fileprivate func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("heading", heading)
      out.member("printed", printed)
      out.member("source", source)
    }
  }
}

extension Inventory.Restatement {
  fileprivate func write(to out: inout JSONOutput) {
    out.object { out in
      out.member("published", published?.description)
      out.member("reason", reason)
      out.member("replaces", replaces)
    }
  }
}
