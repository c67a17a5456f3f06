/// A table in aligned columns that fits a width; one column takes what the others leave.
struct TextTable {
  struct Column {
    var heading: String
    /// The widest that the column may become; longer cells go over several lines.
    var limit: Int
    var isNumber = false
  }

  struct Cell {
    var text: String
    /// Put on each finished line, so that colour never disturbs the widths.
    var paint: (String) -> String = { $0 }

    init(_ text: String, paint: @escaping (String) -> String = { $0 }) {
      self.text = SafeText.shown(text)
      self.paint = paint
    }
  }

  var columns: [Column]
  /// The column that grows and shrinks with the width.
  var flexible: Int
  var rows: [[Cell]] = []
  /// How many lines a cell may take before it ends in "…".
  var lineLimit = 2
  var indent = 2

  /// The table's lines; a column without any text is left out.
  func lines(style: TextStyle) -> [String] {
    let used = columns.indices.filter { column in
      column == flexible || rows.contains { !$0[column].text.isEmpty }
    }
    var widths: [Int: Int] = [:]
    for column in used where column != flexible {
      let widest = rows.map { DisplayWidth.of($0[column].text) }.max() ?? 0
      widths[column] = min(
        columns[column].limit, max(widest, DisplayWidth.of(columns[column].heading)))
    }
    let taken = widths.values.reduce(0, +) + (used.count - 1) * 2 + indent
    let widest = rows.map { DisplayWidth.of($0[flexible].text) }.max() ?? 0
    widths[flexible] = max(
      16, min(style.width - taken, max(widest, DisplayWidth.of(columns[flexible].heading))))
    var lines: [String] = []
    if columns.contains(where: { !$0.heading.isEmpty }) {
      let head = used.map { Cell(columns[$0].heading, paint: style.faint) }
      lines += self.lines(of: head, used: used, widths: widths)
    }
    for row in rows { lines += self.lines(of: used.map { row[$0] }, used: used, widths: widths) }
    return lines
  }

  private func lines(of cells: [Cell], used: [Int], widths: [Int: Int]) -> [String] {
    let wrapped = zip(cells, used).map { cell, column in
      TextWrap.lines(cell.text, width: widths[column] ?? 16, limit: lineLimit)
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { index in
      var line = String(repeating: " ", count: indent)
      var pending = 0
      for (position, texts) in wrapped.enumerated() {
        let width = widths[used[position]] ?? 16
        let text = index < texts.count ? texts[index] : ""
        let blank = max(0, width - DisplayWidth.of(text))
        if columns[used[position]].isNumber {
          line += String(repeating: " ", count: pending + blank) + cells[position].paint(text)
          pending = 2
        } else {
          if !text.isEmpty {
            line += String(repeating: " ", count: pending) + cells[position].paint(text)
            pending = 0
          }
          pending += (text.isEmpty ? width : blank) + 2
        }
      }
      return line
    }
  }
}

/// Breaks text into lines at blanks.
enum TextWrap {
  /// The lines, at most `limit` of them; the last then ends in "…".
  static func lines(_ text: String, width: Int, limit: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let wordLength = DisplayWidth.of(word)
      if length > 0, length + 1 + wordLength > width {
        lines.append(line)
        (line, length) = ("", 0)
        guard lines.count < limit else { return shortened(lines, width: width) }
      }
      if length > 0 {
        line += " "
        length += 1
      }
      for character in word {
        let size = DisplayWidth.of(character)
        if length + size > width {
          lines.append(line)
          (line, length) = ("", 0)
          guard lines.count < limit else { return shortened(lines, width: width) }
        }
        line.append(character)
        length += size
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The text indented by a margin, over as many lines as it needs.
  static func paragraph(_ text: String, margin: String, width: Int) -> String {
    lines(SafeText.shown(text), width: max(16, width - margin.count))
      .map { margin + $0 }.joined(separator: "\n")
  }

  private static func shortened(_ lines: [String], width: Int) -> [String] {
    guard var last = lines.last else { return lines }
    while DisplayWidth.of(last) >= width || last.last == " " { last.removeLast() }
    return lines.dropLast() + [last + "…"]
  }
}
