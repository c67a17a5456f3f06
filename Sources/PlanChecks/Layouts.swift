import PlanModel

extension Plan {
  /// Its actions by the layout of the table in which they were printed.
  ///
  /// A plan may be printed in tables with different columns, and a table that has no column for the
  /// lead is not at fault row by row. Sections whose rows print nearly the same headings are of one
  /// layout. (A row prints only the headings of its filled cells.)
  var layouts: [[Action]] {
    var order: [String] = []
    var blocks: [String: [Action]] = [:]
    for action in actions {
      let name = "\(action.plan ?? "")|\(action.list ?? "")|\(action.section ?? "")"
      if blocks[name] == nil { order.append(name) }
      blocks[name, default: []].append(action)
    }
    var layouts: [(headings: Set<String>, place: String, actions: [Action])] = []
    for name in order {
      guard let block = blocks[name] else { continue }
      // The first rows print all headings that the table has, or nearly.
      let headings = Set(block.prefix(40).flatMap { $0.fields.map(\.heading) })
      let place = "\(block[0].plan ?? "")|\(block[0].list ?? "")"
      let same = layouts.firstIndex { layout in
        headings.isEmpty || layout.headings.isEmpty
          ? layout.place == place : Self.agree(layout.headings, headings)
      }
      if let same {
        layouts[same].headings.formUnion(headings)
        layouts[same].actions += block
      } else {
        layouts.append((headings, place, block))
      }
    }
    return layouts.map(\.actions)
  }

  /// Whether seven headings of ten are common to both.
  private static func agree(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.intersection(other).count * 10 >= one.union(other).count * 7
  }
}
