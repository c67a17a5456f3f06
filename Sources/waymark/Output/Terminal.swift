import Foundation
import PlanReports

/// What is at the other end of the standard streams.
enum Terminal {
  /// Whether somebody is there to be asked.
  static var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

  static var isOutput: Bool { isatty(1) == 1 }
  static var isError: Bool { isatty(2) == 1 }

  /// As wide as the terminal and in colour; plain in a pipe or a file.
  static var style: TextStyle {
    guard isOutput else { return .plain }
    let environment = ProcessInfo.processInfo.environment
    let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    return TextStyle(width: width, hasColour: !isPlain)
  }

  private static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 100
  }

  /// Says something about the work.
  static func say(_ words: String) {
    Progress.clear()
    Output.write(Array((words + "\n").utf8), to: 2)
  }

  /// Asks at the terminal; nil for an empty answer or the end of input.
  static func ask(_ question: String) -> String? {
    Progress.clear()
    Output.write(Array((question + " ").utf8), to: 2)
    guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), !answer.isEmpty else {
      return nil
    }
    return answer
  }

  /// Whether whoever is there agrees; an empty answer is a no.
  static func confirms(_ question: String) -> Bool {
    guard let answer = ask(question + " [y/N]")?.lowercased() else { return false }
    return answer == "y" || answer == "yes"
  }
}
