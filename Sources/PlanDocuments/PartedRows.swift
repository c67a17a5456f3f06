/// The rows of a table of columns where blank lines part them and each has one ref, on whichever of
/// its lines that stands.
struct PartedRows {
  private(set) var rows: [[ColumnText.Aligned]] = []
  /// Whether a row was seen whose ref stands beneath its first line.
  private(set) var isCentred = false
  /// Whether the last row still waits for its ref.
  private var isOpen = false

  private typealias Line = ColumnText.Aligned

  /// What a row is known by: short, in one piece, with a number.
  static func isRef(_ text: String) -> Bool {
    (1...10).contains(text.count) && text.contains(where: \.isNumber)
      && text.count { $0 == " " } <= 1
  }

  /// Nil where the blank lines do not part the rows, or every ref is on the first line of its row.
  ///
  /// - Parameters:
  ///   - groups: the lines between blank ones, each heading by itself.
  ///   - isHeaded: whether the first line is the header.
  ///   - isCentred: whether such a row was seen in the table before this one.
  init?(_ groups: [[ColumnText.Aligned]], isHeaded: Bool, isCentred: Bool) {
    var groups = groups
    var header: [Line] = []
    if isHeaded, groups.first?.isEmpty == false { header = [groups[0].removeFirst()] }
    let refs = groups.map { group in group.filter { !$0.isHeading && !$0.cells[0].isEmpty } }
    let rows = groups.indices.filter { groups[$0].first?.isHeading == false }
    let single = rows.filter { refs[$0].count == 1 && Self.isRef(refs[$0][0].cells[0]) }
    guard single.count >= (isCentred ? 1 : 3), single.count * 10 >= rows.count * 8 else {
      return nil
    }
    // Above the ref, what goes on from the page before looks the same as a cell that begins higher.
    self.isCentred =
      isCentred
      || single.contains { place in
        place > 0 && groups[place][0].page == groups[place - 1].last?.page
          && groups[place][0].cells[0].isEmpty
      }
    guard self.isCentred else { return nil }
    if !header.isEmpty { takeHeader(header, &groups[0]) }
    for (place, group) in groups.enumerated() where !group.isEmpty {
      add(group, before: place + 1 < groups.count ? groups[place + 1] : nil)
    }
  }

  /// The lines beneath the header are its own but for as many above the first ref as stand below.
  private mutating func takeHeader(_ header: [Line], _ group: inout [Line]) {
    let above = group.prefix { $0.cells[0].isEmpty }.count
    let below = group.count - above - 1
    let own = above == group.count ? above : max(0, above - below)
    rows.append(header + group.prefix(own))
    group.removeFirst(own)
  }

  private mutating func add(_ group: [Line], before next: [Line]?) {
    if group[0].isHeading {
      rows.append(group)
      return
    }
    let refs = group.count { !$0.cells[0].isEmpty }
    guard refs != 1 else {
      if isOpen {
        rows[rows.count - 1] += group
      } else {
        rows.append(group)
      }
      isOpen = false
      return
    }
    guard refs == 0 else {
      for line in group {
        if line.cells[0].isEmpty, rows.last?.first?.isHeading == false {
          rows[rows.count - 1].append(line)
        } else {
          rows.append([line])
        }
      }
      return
    }
    // The last of a page may be the upper half of the row that the next page goes on with.
    let filled = Set(
      group.flatMap { line in line.cells.indices.filter { !line.cells[$0].isEmpty } })
    let isTorn =
      filled.count >= 2 && next.map { $0[0].page != group[0].page && !$0[0].isHeading } ?? false
    if !isTorn, let last = rows.last, last.first?.isHeading == false {
      rows[rows.count - 1] += group
    } else {
      rows.append(group)
      isOpen = isTorn
    }
  }
}
