import PlanModel

/// A table whose cells were copied one a line, each with the bar that closed it: "Fit lamps |".
enum PipeEnds {
  /// The lines without the bars at their ends, where most lines have them; else as they are.
  static func taken(from lines: [ProseLine]) -> [ProseLine] {
    let ended = lines.count { $0.text.hasSuffix("|") }
    guard ended >= 4, ended * 3 >= lines.count else { return lines }
    return lines.compactMap { line in
      var line = line
      line.text = line.text.trimming { " |".contains($0) }
      return line.text.isEmpty ? nil : line
    }
  }
}
