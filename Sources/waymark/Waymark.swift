import ArgumentParser
import Foundation

/// The command line of Waymark.
@main
struct Waymark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Keeps, checks and publishes a council's climate action plan.",
    discussion: """
      Give it the papers you already have: it reads the actions out of them, keeps them in a \
      register with a source for every value, and serves them as pages.

      The register is the file waymark.db in the folder you stand in. Another is named with \
      --register, or with WAYMARK_REGISTER in the environment.

      Results go to the standard output, words about the work to the standard error. The exit \
      code is 0 when it is done, 64 when a name or a confirmation is missing or something was \
      asked wrongly, 65 when a file can't be read, and 70 when Waymark itself is at fault.
      """,
    version: WaymarkVersion.current,
    subcommands: [
      ReadCommand.self, ImportCommand.self, ListCommand.self, ShowCommand.self, CheckCommand.self,
      RulesCommand.self, WaiverCommand.self, DiffCommand.self, SuccessionCommand.self,
      EmissionsCommand.self, IndicatorCommand.self, MoneyCommand.self, SavingCommand.self,
      MeasuresCommand.self, CouncilCommand.self, ReportCommand.self,
      PapersCommand.self, ExportCommand.self, PeriodCommand.self, ServeCommand.self,
      LedgerCommand.self, GenerateCommand.self,
    ])

  static func main() async {
    // A reader that goes away early (`waymark list | head`) is no fault: writing then fails with EPIPE.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot(LeadingRegister.taken(from: CommandLine.arguments))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(with: error)
    }
  }
}

/// The version, as `waymark --version` prints it.
enum WaymarkVersion {
  static let current = "0.1.0"
}

/// Lets `--register` stand before the command as well as after it.
enum LeadingRegister {
  /// The arguments without a register named before the command, which goes to the environment.
  static func taken(from commandLine: [String]) -> [String] {
    var arguments = Array(commandLine.dropFirst())
    guard let first = arguments.first else { return arguments }
    if first == "--register", arguments.count >= 2 {
      setenv(RegisterOptions.environmentName, arguments[1], 1)
      arguments.removeFirst(2)
    } else if first.hasPrefix("--register=") {
      setenv(RegisterOptions.environmentName, String(first.dropFirst("--register=".count)), 1)
      arguments.removeFirst()
    }
    return arguments
  }
}
