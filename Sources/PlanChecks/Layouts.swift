import PlanModel

extension Plan {
  /// Positions of its actions, by the layout of the table in which they were printed.
  ///
  /// A plan may be printed in tables with different columns, and a table that has no column for the
  /// lead is not at fault row by row. Sections whose rows print nearly the same headings are of one
  /// layout. (A row prints only the headings of its filled cells.)
  var layouts: [[Int]] {
    var layouts: [(headings: Set<String>, place: Place, places: [Int])] = []
    for block in blocksBySection {
      // The first rows print all headings that the table has, or nearly.
      var list = HeadingList()
      for place in block.prefix(40) { list.insert(actions[place].fields) }
      let headings = Set(list.all)
      let place = Place(actions[block[0]], section: nil)
      // No paper has tables of so many kinds; whatever it is, it is not compared without end.
      let same = layouts.prefix(60).firstIndex { layout in
        headings.isEmpty || layout.headings.isEmpty
          ? layout.place == place : Self.agree(layout.headings, headings)
      }
      if let same {
        layouts[same].headings.formUnion(headings)
        layouts[same].places += block
      } else {
        layouts.append((headings, place, block))
      }
    }
    return layouts.map(\.places)
  }

  /// The headings over the cells of its actions.
  var headings: Set<String> {
    var headings = HeadingList()
    for action in actions { headings.insert(action.fields) }
    return Set(headings.all)
  }

  /// Where an action was printed.
  private struct Place: Hashable {
    var plan: String?
    var list: String?
    var section: String?

    init(_ action: Action, section: String?) {
      plan = action.plan
      list = action.list
      self.section = section
    }
  }

  private var blocksBySection: [[Int]] {
    var order: [Place: Int] = [:]
    var blocks: [[Int]] = []
    var last: (name: Place, block: Int)?
    for place in actions.indices {
      let name = Place(actions[place], section: actions[place].section)
      // Neighbours mostly stand in one section.
      let block = last.flatMap { $0.name == name ? $0.block : nil } ?? order[name] ?? blocks.count
      if block == blocks.count {
        order[name] = block
        blocks.append([])
      }
      blocks[block].append(place)
      last = (name, block)
    }
    return blocks
  }

  /// Whether seven headings of ten are common to both.
  private static func agree(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.intersection(other).count * 10 >= one.union(other).count * 7
  }
}
