import ArgumentParser
import PlanDocuments
import PlanModel

/// What somebody says about a paper, over what the paper says itself.
struct PaperOptions: ParsableArguments {
  @Option(help: "The council whose paper it is.")
  var council: String?

  @Option(help: "The plan. On a paper that holds several, the programme they belong to.")
  var plan: String?

  @Option(help: "The edition of the plan, such as 2023 or 2025-30.")
  var edition: String?

  @Option(help: "The period that updates speak of, such as 'December 2023' or '2024-25 Q3'.")
  var period: String?

  @Option(help: "A recipe in YAML that says which heading is which field and which term is which.")
  var recipe: String?

  @Option(help: "The most that a file may hold: a number with KB, MB or GB.")
  var maxSize = ByteCount(DocumentReader.defaultSizeLimit)

  /// The period named, in its normal form.
  func namedPeriod() throws -> Period? {
    guard let period else { return nil }
    return try PeriodName.period(period)
  }

  /// Puts what was said in place of what the paper says, and tells where the two differ.
  func applied(to paper: Paper) throws -> (paper: Paper, remarks: [String]) {
    var paper = paper
    var remarks: [String] = []
    func override(_ option: String, _ said: String?, _ printed: inout String?) {
      guard let said else { return }
      if let printed, printed != said {
        remarks.append(
          "\(paper.document.name) says “\(printed)”; --\(option) makes it “\(said)”.")
      }
      printed = said
    }
    var (council, plan, edition) = (paper.council, paper.plan, paper.edition)
    override("council", self.council, &council)
    override("plan", self.plan, &plan)
    override("edition", self.edition, &edition)
    if let period = try namedPeriod() {
      var label = paper.period?.label
      override("period", period.label, &label)
      paper.period = period
    }
    let printed = paper.printedPlans
    if self.plan != nil, paper.plan == nil, printed.count > 1 {
      remarks.append(
        "\(paper.document.name) holds \(printed.count) plans; --plan makes them one programme, and "
          + "each action keeps the plan it is printed under.")
    }
    (paper.council, paper.plan, paper.edition) = (council, plan, edition)
    return (paper, remarks)
  }
}

/// Reads the names of periods that people type.
enum PeriodName {
  static func period(_ text: String) throws -> Period {
    guard let period = Period(text) else {
      throw Refusal.usage(
        "“\(text)” is no period that can be put in order. Name it like “December 2023”, "
          + "“2024-25 Q3”, “Autumn 2024”, “2023-24” or “2024”.")
    }
    return period
  }
}

/// A number of bytes, as people write it: "64MB", "512 KB".
struct ByteCount: ExpressibleByArgument, Hashable, Sendable {
  var bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let text = argument.uppercased().filter { $0 != " " && $0 != "_" }
    let digits = text.prefix { $0.isNumber }
    let factors = [
      "": 1, "B": 1, "K": 1 << 10, "KB": 1 << 10, "M": 1 << 20, "MB": 1 << 20,
      "G": 1 << 30, "GB": 1 << 30,
    ]
    guard let number = Int(digits),
      let factor = factors[String(text.dropFirst(digits.count))]
    else { return nil }
    let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String {
    bytes % (1 << 20) == 0 ? "\(bytes >> 20)MB" : "\(bytes)"
  }
}
