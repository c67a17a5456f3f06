import ArgumentParser
import Foundation
import PlanDocuments
import PlanReading
import PlanReports
import PlanStore

/// What ended a command early, with the code that tells programs why.
struct Refusal: Error, CustomStringConvertible {
  enum Code: Int32 {
    /// Asked wrongly, or a name or confirmation is needed.
    case usage = 64
    /// Input that can't be read.
    case data = 65
    /// Our fault.
    case fault = 70
  }

  var code: Code
  /// What, where and what to do.
  var description: String

  static func usage(_ message: String) -> Refusal { Refusal(code: .usage, description: message) }
  static func data(_ message: String) -> Refusal { Refusal(code: .data, description: message) }
}

/// Ends the program with the words and the exit code that an error stands for.
enum Failure {
  static func exit(with error: any Error) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    guard let refusal = refusal(for: error) else { return exitByParser(with: error) }
    Terminal.say("waymark: " + refusal.description)
    Foundation.exit(refusal.code.rawValue)
  }

  /// Help and version, misspelt options, and errors that nobody foresaw.
  private static func exitByParser(with error: any Error) -> Never {
    switch Waymark.exitCode(for: error) {
    case .success, .validationFailure: Waymark.exit(withError: error)
    default:
      Terminal.say(
        "waymark: this is a fault in Waymark, not in what you gave it: \(error)\n"
          + "Nothing was kept. Please tell its maintainers what you ran.")
      Foundation.exit(Refusal.Code.fault.rawValue)
    }
  }

  /// A browser that is missing is for whoever asked to put there; the rest is not their doing.
  private static func refusal(forPDF error: PDFNotPrinted) -> Refusal {
    if case .noChromium = error { return .usage(error.description) }
    return Refusal(code: .fault, description: error.description)
  }

  /// The refusal that an error of the libraries stands for; nil for one that nobody foresaw.
  static func refusal(for error: any Error) -> Refusal? {
    switch error {
    case let refusal as Refusal: refusal
    case let error as UnreadableDocument: .data(error.description)
    case let error as UnreadableStore: .data(error.description)
    case let error as InvalidRecipe: .data(error.description)
    case let error as NoActionsFound: .data(error.description)
    case let error as CouncilNotStated: .usage(error.description)
    case let error as PlanNotClear: .usage(error.description)
    case let error as PeriodNotStated: .usage(error.description)
    case let error as ConfirmationNeeded: .usage(error.description)
    case let error as EventRefused: .usage(error.description)
    case let error as ActionsNotAssigned: .usage(error.description)
    case let error as UnusableTemplate: .data(error.description)
    case let error as WorkbookNotWritten: Refusal(code: .fault, description: error.description)
    case let error as PDFNotPrinted: refusal(forPDF: error)
    case let error as PositionMoved:
      Refusal(code: .fault, description: error.description + " Run it again.")
    case let error as CocoaError:
      .data(error.localizedDescription)
    default: nil
    }
  }
}
