import PlanModel

/// Which printed heading is which field. These are the field's own headings, no council's in particular.
enum HeadingVocabulary {
  private static let exact: [String: Field] = {
    let words: [(Field, String)] = [
      (
        .ref,
        "action id|ref|reference|no|id|action no|action number|action ref|action reference|ref no|"
          + "number|reference number|project ref|item|item no|unique id|code|action code"
      ),
      (
        .text,
        "action|actions|priority action|project description|action description|description|task|"
          + "activity|activities|what we will do|what will we do|text|commitment|intervention|"
          + "specific action|key action|key actions|proposed action|action detail|action details|"
          + "summary of action|what|recommendation|measure action|agreed action"
      ),
      (.title, "title|action title|action name|project title|project name|project|initiative|name"),
      (.objectives, "objective|objectives|strategic objective|strategic objectives"),
      (.section, "section|theme|priority area|strategy theme|chapter|key area|focus area|topic area"),
      (.group, "group|sub theme|subtheme|sub section|category|topic"),
      (.list, "list"),
      (.plan, "plan|printed plan|plan name"),
      (
        .grouping,
        "lead theme|delivery theme|workstream|work stream|pillar|sector|directorate|department|"
          + "service area|scope area|mission|portfolio|programme area"
      ),
      (.introducedIn, "introduced in|added in|introduced"),
      (.role, "role|council role|our role|role of council|influence level|council influence"),
      (
        .leads,
        "lead|leads|team leads|owner|sponsor|lead officer|lead officers|responsible officer|"
          + "responsible|responsibility|lead team|lead service|lead department|action owner|"
          + "accountable|accountable officer|who|by whom|delivery lead|lead organisation|"
          + "lead organisations|project lead|project sponsor|owners|responsible team|lead person|"
          + "responsible service|service lead|lead body|lead agency|officer|team"
      ),
      (
        .partners,
        "partners|who may be involved|key partners|partner|delivery partners|stakeholders|"
          + "supporting partners|partner organisations|key stakeholders|supported by|support|"
          + "partners as printed|others involved|involved"
      ),
      (
        .timescale,
        "timescale|timescales|target date|by when|when|deadline|timeframe|time frame|due date|due|"
          + "completion date|target completion date|target date for completion|timeline|timing|"
          + "date|target|delivery date|delivery timescale|time scale|milestone date|"
          + "target year|expected completion|completion|delivery by"
      ),
      (.start, "start|start date|begin|from|commence|timescale start"),
      (.end, "end|end date|finish|finish date|until|timescale end"),
      (.cost, "cost|costs|cost band|estimated cost|indicative cost|budget|cost estimate|cost rating"),
      (
        .carbon,
        "carbon|carbon saving|carbon savings|carbon impact|carbon reduction|carbon band|"
          + "emissions saving|emissions savings|carbon benefit|ghg saving|co2 saving|"
          + "co2e saving|emissions reduction|carbon saving potential"
      ),
      (.score, "score|deliverability score|deliverability|priority score"),
      (
        .stage,
        "stage|project stage|project status|delivery status|current stage|current project stage|"
          + "delivery stage|progress status|implementation status|phase|project phase"
      ),
      (.status, "status|current status|action status|status update rating"),
      (
        .rating,
        "rag|rag rating|rag status|brag|brag rating|brag status|rating|performance|"
          + "performance rating|progress rating|confidence|delivery confidence"
      ),
      (.movement, "direction of travel|change|trend|movement|change since last quarter|dot"),
      (
        .update,
        "update|updates|progress summary|summary of progress|comments|comment|progress|"
          + "progress update|latest update|commentary|progress to date|current position|"
          + "latest position|position|narrative|progress commentary|status update|action update|"
          + "progress report|achievements|progress notes|notes|officer update|latest progress"
      ),
      (
        .measure,
        "success measure|success measures|measure|measures|measure of success|kpi|kpis|"
          + "performance measure|performance measures|success criteria|measures of success|"
          + "performance indicator|outcome|outcomes|expected outcome|target outcome|output|outputs|"
          + "how we will measure success|deliverable|deliverables|key performance indicator"
      ),
      (.impact, "impact|impact if not achieved|risk impact"),
      (
        .reason,
        "reason|reason for rating|reasons|reason for status|reason for delay|reason for red or amber"
      ),
      (
        .mitigation,
        "mitigation|mitigations|mitigating action|mitigating actions|getting back on track|"
          + "remedial action|remedial actions|recovery action|corrective action"
      ),
      (
        .changeNote,
        "change note|notes on changes|changes|changes since last year|change notes|amendments"
      ),
      (.element, "elements"),
      (.see, "see"),
      (.council, "council|council name|local authority|authority|authority name"),
      (.edition, "edition|plan edition|plan version"),
      (.period, "period|reporting period|quarter|as at"),
    ]
    var table: [String: Field] = [:]
    for (field, list) in words {
      for word in list.split(separator: "|") { table[String(word)] = field }
    }
    return table
  }()

  /// The field that a heading names; nil where it names none that is known.
  static func field(of heading: String) -> Field? {
    let words = normalWords(heading)
    guard !words.isEmpty, words.count <= 14 else { return nil }
    let name = words.joined(separator: " ")
    if let field = exact[name] { return field }
    if FinancialYear(heading.filter { !$0.isWhitespace }) != nil { return .year }
    let found = Set(words)
    if found.contains("score"), words.count <= 3 { return .score }
    if words.last == "role", words.count <= 3 { return .role }
    if words.first == "cost", words.count <= 5 { return .cost }
    if found.contains("carbon") || found.contains("co2") || found.contains("co2e")
      || found.contains("emissions"), words.count <= 5,
      !found.isDisjoint(with: ["saving", "savings", "impact", "reduction", "benefit"])
    {
      return .carbon
    }
    if found.contains("impact"), found.contains("not"),
      !found.isDisjoint(with: ["achieved", "delivered", "completed"])
    {
      return .impact
    }
    if found.contains("changes"), !found.isDisjoint(with: ["notes", "note", "compared"]) {
      return .changeNote
    }
    if words.count <= 4, let last = words.last {
      if ["leads", "lead", "owner", "sponsor"].contains(last) { return .leads }
      if last == "partners" { return .partners }
      if last == "measure" || last == "measures" { return .measure }
      if last == "timescale" || last == "timescales" { return .timescale }
    }
    return bare(name, words: words)
  }

  /// The field of a heading that also names a period or is qualified in brackets.
  private static func bare(_ name: String, words: [String]) -> Field? {
    let isDated = { (word: String) -> Bool in
      Period(word) != nil || word.allSatisfy(\.isNumber) || word.first == "q" && word.count == 2
        || Period.isMonthName(word) || ["quarter", "year", "latest", "current", "previous", "at", "as"]
          .contains(word)
    }
    let rest = words.filter { !isDated($0) }
    guard !rest.isEmpty, rest.count < words.count, let field = exact[rest.joined(separator: " ")]
    else { return nil }
    switch field {
    case .update, .rating, .stage, .status: return field
    default: return nil
    }
  }

  /// Lower-case words without what stands in brackets or quotes.
  static func normalWords(_ heading: String) -> [String] {
    var depth = 0
    var plain = ""
    for character in Lookalikes.latin(heading).lowercased() {
      if character == "(" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return plain.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
