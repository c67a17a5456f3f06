/// Every address of the site, spelled once.
///
/// Patterns, which routes are declared with, are a type of their own (`Pattern`), so that neither
/// can be taken for the other.
enum Address: Hashable, Sendable {
  case home
  case councils
  case councilList(DownloadFormat)
  case council(String, isArchive: Bool = false)
  case plan(String, view: PlanView = PlanView())
  case planActions(String, DownloadFormat, period: String? = nil)
  case planTallies(String, DownloadFormat, view: PlanView = PlanView())
  case findings(String, view: FindingsView = FindingsView())
  case findingList(String, DownloadFormat)
  case newWaiver(String, rule: String, ref: String?)
  case waivers(String)
  case waiverWithdrawals(String)
  case rules
  case ruleList(DownloadFormat)
  case rule(String)
  case changes(String, between: PeriodPair = PeriodPair())
  case changeList(String, DownloadFormat, between: PeriodPair = PeriodPair())
  case ratings(String, period: String? = nil, page: Int? = nil)
  case action(String, isArchive: Bool = false)
  case actionHistory(String, DownloadFormat)
  case document(String, line: Int? = nil)
  case documentFile(String)
  case search(SearchTerms?)
  case searchResults(SearchTerms, DownloadFormat)
  case readings
  case reading(String, by: String? = nil)
  case readingActions(String, DownloadFormat)
  case readingPaper(String, number: Int, line: Int? = nil)
  case readingFindings(String, number: Int, view: FindingsView = FindingsView())
  case readingFindingList(String, number: Int, DownloadFormat)
  case readingKeep(String)
  case favicon
  case robots
  case health
  case stylesheet(version: String)
  /// A place on the page itself.
  case groupOnPage(Int)

  /// The path, with its query and fragment, ready for a link.
  var path: String {
    switch self {
    case .home: "/"
    case .councils: "/councils"
    case .councilList(let format): "/councils.\(format)"
    case .council(let council, let isArchive):
      "/councils/\(Self.segment(council))" + Self.query([("archive", isArchive ? "yes" : nil)])
    case .plan(let plan, let view): "/plans/\(Self.segment(plan))" + view.query
    case .planActions(let plan, let format, let period):
      "/plans/\(Self.segment(plan))/actions.\(format)" + Self.query([("period", period)])
    case .planTallies(let plan, let format, let view):
      "/plans/\(Self.segment(plan))/tallies.\(format)" + view.query
    case .findings(let plan, let view): "/plans/\(Self.segment(plan))/findings" + view.query
    case .findingList(let plan, let format): "/plans/\(Self.segment(plan))/findings.\(format)"
    case .newWaiver(let plan, let rule, let ref):
      "/plans/\(Self.segment(plan))/waivers/new" + Self.query([("rule", rule), ("ref", ref)])
    case .waivers(let plan): "/plans/\(Self.segment(plan))/waivers"
    case .waiverWithdrawals(let plan): "/plans/\(Self.segment(plan))/waivers/withdrawals"
    case .rules: "/rules"
    case .ruleList(let format): "/rules.\(format)"
    case .rule(let name): "/rules/\(Self.segment(name))"
    case .changes(let plan, let pair): "/plans/\(Self.segment(plan))/changes" + pair.query
    case .changeList(let plan, let format, let pair):
      "/plans/\(Self.segment(plan))/changes.\(format)" + pair.query
    case .ratings(let plan, let period, let page):
      "/plans/\(Self.segment(plan))/ratings"
        + Self.query([("period", period), ("page", page.map(String.init))])
    case .action(let action, let isArchive):
      "/actions/\(Self.segment(action))" + Self.query([("archive", isArchive ? "yes" : nil)])
    case .actionHistory(let action, let format):
      "/actions/\(Self.segment(action))/history.\(format)"
    case .document(let document, let line):
      "/documents/\(Self.segment(document))" + Self.mark(line)
    case .documentFile(let document): "/documents/\(Self.segment(document))/file"
    case .search(let terms): "/search" + (terms?.query ?? "")
    case .searchResults(let terms, let format): "/search.\(format)" + terms.query
    case .readings: "/readings"
    case .reading(let token, let by):
      "/readings/\(Self.segment(token))" + Self.query([("by", by)])
    case .readingActions(let token, let format):
      "/readings/\(Self.segment(token))/actions.\(format)"
    case .readingPaper(let token, let number, let line):
      "/readings/\(Self.segment(token))/papers/\(number)" + Self.mark(line)
    case .readingFindings(let token, let number, let view):
      "/readings/\(Self.segment(token))/papers/\(number)/findings" + view.query
    case .readingFindingList(let token, let number, let format):
      "/readings/\(Self.segment(token))/papers/\(number)/findings.\(format)"
    case .readingKeep(let token): "/readings/\(Self.segment(token))/import"
    case .favicon: "/favicon.svg"
    case .robots: "/robots.txt"
    case .health: "/health"
    case .stylesheet(let version): "/styles/\(version)/waymark.css"
    case .groupOnPage(let number): "#g-\(number)"
    }
  }

  /// "?line=120#L120": the server marks the line, and the browser goes to it.
  private static func mark(_ line: Int?) -> String {
    guard let line else { return "" }
    return "?line=\(line)#L\(line)"
  }

  /// A query of the names that have a value; empty where none has.
  static func query(_ pairs: [(String, String?)]) -> String {
    let parts = pairs.compactMap { name, value in
      value.map { "\(name)=\(segment($0))" }
    }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }

  /// Everything but the unreserved characters of RFC 3986 as per cent signs and digits.
  static func segment(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The two formats that every table can be had in.
enum DownloadFormat: String, Sendable, CaseIterable, CustomStringConvertible {
  case csv
  case json

  var description: String { rawValue }

  var contentType: String {
    switch self {
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json"
    }
  }
}

/// Which actions of a plan are shown, in which order and as of when.
struct PlanView: Hashable, Sendable {
  /// The slug of the grouping's name.
  var by: String?
  var period: String?
  /// In the plan's own term, as is the rating.
  var stage: String?
  var rating: String?
  var page: Int?
  /// The plan as its council left it, though others came after it: the bare address leads on to them.
  var isArchive = false

  var query: String {
    Address.query([
      ("archive", isArchive ? "yes" : nil), ("by", by), ("period", period), ("stage", stage),
      ("rating", rating),
      ("page", page.map(String.init)),
    ])
  }
}

/// Two periods to be held against each other; nil takes the plan's last two.
struct PeriodPair: Hashable, Sendable {
  var from: String?
  var to: String?

  var query: String { Address.query([("from", from), ("to", to)]) }
}

/// Which findings are shown.
struct FindingsView: Hashable, Sendable {
  /// The severity's own word ("error").
  var severity: String?
  /// The rule's permanent name.
  var rule: String?
  /// The theme's name, or `FindingsPage.whole`.
  var theme: String?
  /// The action's ref.
  var action: String?
  var page: Int?

  var query: String {
    Address.query([
      ("severity", severity), ("rule", rule), ("theme", theme), ("action", action),
      ("page", page.map(String.init)),
    ])
  }
}

/// What is searched for, and which page of the answer is shown.
struct SearchTerms: Hashable, Sendable {
  var words: String
  var stage: String?
  var rating: String?
  var page: Int?

  var query: String {
    Address.query([
      ("q", words), ("stage", stage), ("rating", rating),
      ("page", page.map(String.init)),
    ])
  }
}
