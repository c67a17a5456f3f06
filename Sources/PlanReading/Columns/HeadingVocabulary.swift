import PlanModel

/// Which printed heading is which field.
///
/// These are the field's own headings, no council's in particular.
enum HeadingVocabulary {
  private static let exact: [String: Field] = {
    let words: [(Field, String)] = [
      (
        .ref,
        "action id|ref|reference|no|id|action no|action number|action ref|action reference|ref no|"
          + "number|reference number|project ref|item|item no|unique id|code|action code|"
          + "action reference|action ref no|task id|task ref|task no|measure id|s no|cyf|rhif|objective ref|"
          + "s n|sn|row|row no|action ref number|unique reference|rec|rec no|recommendation no|recommendation ref|pledge no|action reference number|project id|project no|ref id"
      ),
      (
        .text,
        "action|actions|commitment description|pledge|priority action|project description|action description|description|task|"
          + "activity|activities|what we will do|what will we do|text|commitment|intervention|"
          + "specific action|key action|key actions|proposed action|action detail|action details|"
          + "summary of action|what|recommendation|measure action|agreed action|"
          + "planned action|planned actions|climate action|action to be taken|actions to be taken|"
          + "what we re going to do|what are we going to do|what do we want to do|our action|"
          + "our actions|description of action|action required|task description|how we will do it|"
          + "what needs to be done|you said|you told us|you asked|we said we would|what you said|what you told us|what you asked for|proposal|scheme|scheme and works|scheme description|project and works|project action|action project|gweithred|camau gweithredu"
      ),
      (
        .title,
        "title|action title|action name|project title|project name|project|initiative|name|task name|task title"
      ),
      (
        .objectives,
        "objective|objectives|strategic objective|strategic objectives|strategic priority|"
          + "strategic priorities"
      ),
      (
        .section,
        "section|theme|priority area|strategy theme|chapter|key area|focus area|topic area|"
          + "priority theme|climate theme|action theme|thema|key theme|strategic theme|area of focus|strand|strands"
      ),
      (.group, "group|sub theme|subtheme|sub section|category|topic"),
      (.list, "list"),
      (.plan, "plan|printed plan|plan name"),
      (
        .grouping,
        "lead theme|delivery theme|workstream|work stream|pillar|sector|directorate|department|"
          + "service area|service|services|council service|division|scope area|mission|portfolio|programme area"
      ),
      (.introducedIn, "introduced in|added in|introduced"),
      (.role, "role|council role|our role|role of council|influence level|council influence"),
      (
        .leads,
        "lead|leads|team leads|owner|sponsor|lead officer|lead officers|responsible officer|"
          + "responsible|responsibility|lead team|lead service|lead department|action owner|"
          + "accountable|accountable officer|who|by whom|delivery lead|lead organisation|lead authority|lead authorities|lead council|"
          + "lead organisations|project lead|project sponsor|owners|responsible team|lead person|"
          + "responsible service|service lead|lead body|lead agency|officer|team|"
          + "responsible person|responsible officers|responsible department|responsible lead|"
          + "officer responsible|who is responsible|who will do it|who will lead|named officer|"
          + "action lead|action leads|responsible body|responsible organisation|assigned to|owned by|"
          + "lead and partners|key lead|senior responsible officer|sro|arweinydd|service responsible|"
          + "project manager|head of service|managed by|delivery owner|lead service area|lead directorate|portfolio holder|"
          + "lead councillor|lead member|led by|run by|who leads|who is leading|taken forward by|delivered by"
      ),
      (
        .partners,
        "partners|who may be involved|key partners|partner|delivery partners|stakeholders|"
          + "supporting partners|partner organisations|key stakeholders|supported by|support|"
          + "partners as printed|others involved|involved|"
          + "other partners|who else will help|partners and stakeholders|supporting teams|"
          + "partner organisation|internal partners|external partners|key delivery partners|"
          + "supporting officers|supporting services|partneriaid|contributors|working with|who with|with whom|with"
      ),
      (
        .timescale,
        "timescale|timescales|target date|by|by when|when|deadline|timeframe|time frame|due date|due|"
          + "completion date|target completion date|target date for completion|timeline|timing|"
          + "date|target|delivery date|delivery timescale|time scale|milestone date|"
          + "target year|expected completion|completion|delivery by|"
          + "by when date|target completion|planned completion|planned completion date|"
          + "revised date|revised target date|revised|revised deadline|new target date|new date|"
          + "new deadline|revised due|revised due date|new due date|"
          + "revised timescale|finish by|done by|to finish by|forecast|forecast date|forecast completion|revised completion date|"
          + "expected date|latest date|original date|original deadline|first date|first target date|first planned date|planned date|original target date|estimated completion|"
          + "estimated completion date|expected completion date|implementation date|when will it be done|"
          + "when will we do it|when by|complete by|to be completed by|delivery timeframe|erbyn|"
          + "amserlen|anticipated completion|"
          + "original|original target|current target|revised target|latest target|agreed target|current target date|"
          + "current date|current deadline|current due date|agreed date|agreed due date|latest target date|"
          + "likely completion date|action due date|target timescale|year|priority timescale|time frames"
      ),
      (
        .start,
        "start|start date|begin|from|commence|timescale start|planned start|planned start date|"
          + "actual start|actual start date|original start date|baseline start|commencement date|"
          + "start on site|site start|on site"
      ),
      (
        .end,
        "end|end date|finish|finish date|until|timescale end|planned end|planned end date|"
          + "planned finish|forecast end|forecast end date|forecast finish|target end date|"
          + "original end date|original end|revised end date|revised end|new end date|latest end date|"
          + "baseline end date|baseline end|baseline finish|revised finish|revised finish date|"
          + "original finish date|original finish|current end date|amended end date|practical completion|planned handover|handover|handover date|"
          + "target end|target finish|target finish date|expected end|expected finish"
      ),
      (
        .cost,
        "cost|costs|cost band|estimated cost|indicative cost|budget|cost estimate|cost rating|"
          + "estimated costs|indicative costs|cost implications|financial cost|total cost|project cost|"
          + "resource implications|resources|resource required|resources required|estimated budget|"
          + "resourcing|resource|funding|funding source|funding sources|financial implications|"
          + "investment required|investment|capital cost|capex|capital|estimated capex|capital estimate|funding required|cost to council"
      ),
      (
        .carbon,
        "carbon|carbon saving|carbon savings|carbon impact|carbon reduction|carbon band|"
          + "emissions saving|emissions savings|carbon benefit|ghg saving|co2 saving|"
          + "co2e saving|emissions reduction|carbon saving potential|"
          + "carbon reduction potential|co2 reduction|emission reduction|ghg reduction|"
          + "tonnes saved|carbon saved"
      ),
      (.score, "score|deliverability score|deliverability|priority score"),
      (
        .stage,
        "stage|project stage|project status|delivery status|current stage|current project stage|"
          + "delivery stage|progress status|implementation status|phase|project phase|"
          + "stage of delivery|action stage|state|gate|current gate|assurance gate|gate reached"
      ),
      (
        .status,
        "status|current status|verdict|this q|this qtr|this quarter|this period|this time|current quarter|"
          + "this half year|this month|current quarter status|status this quarter|"
          + "action status|status update rating|overall status|statws|"
          + "status of action|progress against action|delivery progress status"
      ),
      (
        .rating,
        "rag|rag rating|rag status|brag|brag rating|brag status|rating|performance|"
          + "performance rating|progress rating|confidence|delivery confidence|"
          + "on target|on track|on course|on time|"
          + "overall rag|overall rating|current rag|rag score|rag assessment|brag assessment|colour|"
          + "traffic light|progress rag|action rag|rag progress|progress brag|status rag|rag colour|"
          + "overall status rag|ragb|bragg"
      ),
      (
        .movement,
        "direction of travel|direction|change|trend|movement|change since last quarter|dot|"
          + "change since last report|change since last time|change since last update|change in status|"
          + "change in rating|change in rag|move|dir"
      ),
      (
        .update,
        "update|updates|latest|latest news|progress summary|summary of progress|comments|comment|progress|"
          + "progress update|latest update|commentary|progress to date|current position|"
          + "latest position|position|narrative|progress commentary|status update|action update|"
          + "progress report|achievements|progress notes|notes|officer update|latest progress|"
          + "progress this period|status summary|what has happened|what happened|what has happened so far|what we have done|"
          + "what have we done|how are we doing|progress since last report|progress made|"
          + "update on progress|summary of update|progress and next steps|current progress|"
          + "status commentary|status comments|rag commentary|rag comments|rag comment|diweddariad|"
          + "progress comments|progress comment|action progress|progress so far|delivery update|"
          + "where we are now|where we are|where things stand|where are we now|how it is going|how it s going|"
          + "how s it going|how we are doing|how we re doing|how are we doing|what we ve done|"
          + "what we have done|what we have done so far|what we ve done so far|"
          + "what we did|we did|what was done|where it is now|where it s at|what s happened|where it stands|where it stands now|what has been done|story so far|position statement|current situation|"
          + "supporting commentary|outcome to date|evidence of progress|progress details|latest comment|"
          + "latest comments|latest note|programme update|project update|key achievements|narrative update|progress narrative|summary"
      ),
      (
        .measure,
        "success measure|success measures|measure|measures|measure of success|kpi|kpis|"
          + "performance measure|performance measures|success criteria|measures of success|"
          + "performance indicator|outcome|outcomes|expected outcome|target outcome|output|outputs|"
          + "how we will measure success|deliverable|deliverables|key performance indicator|"
          + "intended outcome|intended outcomes|expected outcomes|desired outcome|"
          + "desired outcomes|how will we know|what success looks like|what will success look like|"
          + "how we will know|indicator|indicators|success indicator|outcome measure|benefit|benefits|"
          + "how we will measure it|how will we measure it|measured by|expected output|"
          + "targets|smart target|smart targets|metric|metrics|measure of progress|"
          + "measures of progress|performance target|performance targets"
      ),
      (.impact, "impact|impact if not achieved|risk impact"),
      (
        .reason,
        "reason|why|why late|cause|cause of delay|reason for rating|reasons|reason for status|reason for delay|reason for red or amber|"
          + "issues and risks|risks and issues|risks|barriers|challenges|barriers and challenges|"
          + "issues|key risks|risks and mitigation|risks and mitigations|risk and mitigation|"
          + "risks mitigation|risk mitigation|risks mitigations|risks and mitigating actions|"
          + "issues and mitigation|issues and mitigations|risks issues and mitigation|"
          + "risks issues and mitigations|reason and mitigation|reasons and mitigation|"
          + "key risks and mitigation|key risks and mitigations|risks issues|issues risks|"
          + "key risks and issues|risks and dependencies|constraints|key issues|"
          + "issues and actions|risks and actions"
      ),
      (
        .mitigation,
        "mitigation|mitigations|mitigating action|mitigating actions|getting back on track|"
          + "remedial action|remedial actions|recovery action|corrective action|"
          + "corrective actions|next steps|next step|what next|actions to recover|"
          + "recovery actions|recovery plan|planned activity|planned activities|next quarter|"
          + "planned next steps|activity next period|next period|plans for next period|next|what comes next|what we will do next|"
          + "what is next|what s next|whats next|what next for this|what is next for this|what is coming next|"
          + "coming up|coming next|up next|what is coming up|"
          + "what happens next|action to recover|action to get back on track|actions to get back on track|"
          + "recovery|remedy|remedies|remedial measures|recovery measures|steps to recover|getting back on course|"
          + "action to address|actions to address|management action|management actions|"
          + "proposed mitigation|plan to recover|back on track plan|path to green|route to green|return to green|"
          + "what we are doing about it|what is being done|what is being done about it|what are we doing about it|what we re doing about it|"
          + "how we will recover|how we will get back on track|what we will do about it|action being taken|action taken to recover"
      ),
      (
        .changeNote,
        "change note|notes on changes|changes|changes since last year|change notes|amendments"
      ),
      (.element, "elements"),
      (
        .parts,
        "milestone|milestones|key milestone|key milestones|sub action|sub actions|sub task|sub tasks|steps"
      ),
      (.see, "see"),
      (
        .movementFrom,
        "previous rag|previous rating|previous rag rating|previous rag status|last rag|"
          + "previous status|last quarter rag|rag last quarter|rag last period|last period rag|"
          + "previous brag|rag previous quarter|previous quarter rag|prior rag|last q|last qtr|"
          + "previous q|prior q|last quarter|previous quarter|last period|previous period|"
          + "last time|last month|last report|last half year"
      ),
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
    if words.isEmpty, heading == "#" { return .ref }
    guard !words.isEmpty, words.count <= 14 else { return nil }
    if saysRatingInBrackets(heading) { return .rating }
    let name = words.joined(separator: " ")
    if let field = exact[name] {
      // "Forecast (£000)" is money.
      let isTime = [.timescale, .start, .end].contains(field)
      return isTime && heading.contains("£") ? nil : field
    }
    if let field = oneOfTwo(heading) ?? since(words) { return field }
    if FinancialYear(heading.filter { !$0.isWhitespace }) != nil { return .year }
    if words.first == "year", words.count <= 2, namesYearInBrackets(heading) { return .year }
    // "Action to cut our own emissions" heads actions, and says which.
    if words.count >= 3, ["action", "actions"].contains(words[0]),
      ["to", "that"].contains(words[1])
    {
      return .text
    }
    if words.count <= 4, let last = words.last {
      if refWords.contains(last) { return .ref }
      if numberWords.contains(last), !countedWords.isDisjoint(with: words) { return .ref }
      // "CAP No."
      if numberWords.contains(last), words.count == 2,
        heading.prefix(words[0].count).allSatisfy(\.isUppercase),
        (2...5).contains(words[0].count)
      {
        return .ref
      }
    }
    if let dated = DateRevisionHeading.bare(words), exact[dated] == .timescale { return .timescale }
    if words.count <= 3, words.contains("score") { return .score }
    if words.last == "role", words.count <= 3 { return .role }
    if words.count <= 4, words.last == "rag" || words.last == "brag" { return .rating }
    if words.first == "cost", words.count <= 5 { return .cost }
    // "Est. saving (tCO2e/yr)" says of what in brackets.
    let isOfCarbon =
      !emissionWords.isDisjoint(with: words) || heading.lowercased().contains("co2")
      || heading.lowercased().contains("co₂")
    if words.count <= 5, isOfCarbon, !benefitWords.isDisjoint(with: words) {
      return .carbon
    }
    if words.contains("impact"),
      words.contains("if") || words.contains("not") && !endWords.isDisjoint(with: words)
    {
      return .impact
    }
    if words.contains("changes"), !noteWords.isDisjoint(with: words) { return .changeNote }
    if words.count <= 4, let last = words.last {
      if leadWords.contains(last) { return .leads }
      if last == "partners" { return .partners }
      if last == "measure" || last == "measures" { return .measure }
      if last == "timescale" || last == "timescales" { return .timescale }
    }
    // "How we'll know it's done"
    if words.first == "how", words.prefix(5).contains("know") { return .measure }
    // "We'll know it's worked when"
    if words.first == "we", words.prefix(4).contains("know"), words.last == "when" {
      return .measure
    }
    return bare(name, words: words) ?? torn(words)
  }

  /// "Confi dence", "Next milest one": a word that a narrow column broke.
  private static func torn(_ words: [String]) -> Field? {
    guard (2...4).contains(words.count) else { return nil }
    return words.indices.dropFirst().lazy.compactMap { place -> Field? in
      let whole = words[place - 1] + words[place]
      guard whole.utf8.count >= 6 else { return nil }
      return exact[(words[..<(place - 1)] + [whole] + words[(place + 1)...]).joined(separator: " ")]
    }.first
  }

  private static let refWords: Set = ["ref", "reference", "id"]
  private static let numberWords: Set = ["no", "number"]
  private static let countedWords: Set = ["action", "project", "task", "item", "measure", "plan"]
  private static let emissionWords: Set = ["carbon", "co2", "co2e", "emissions"]
  private static let benefitWords: Set = ["saving", "savings", "impact", "reduction", "benefit"]
  private static let endWords: Set = ["achieved", "delivered", "completed", "met"]
  private static let noteWords: Set = ["notes", "note", "compared"]
  private static let leadWords: Set = ["leads", "lead", "owner", "sponsor"]

  /// "Year 2 (23/24)".
  private static func namesYearInBrackets(_ heading: String) -> Bool {
    guard let open = heading.firstIndex(of: "("),
      let close = heading[open...].firstIndex(of: ")")
    else { return false }
    return FinancialYear(
      heading[heading.index(after: open)..<close].filter { !$0.isWhitespace }) != nil
  }

  /// "Progress (BRAG)", "Status (RAG)": the brackets say what the cells hold.
  private static func saysRatingInBrackets(_ heading: String) -> Bool {
    guard let open = heading.utf8.firstIndex(of: UInt8(ascii: "(")) else { return false }
    let inside = heading[open...].lowercased().words()
    return inside.contains("rag") || inside.contains("brag")
  }

  /// The field of a heading in two languages or with two words for one thing: "Gweithred / Action".
  private static func oneOfTwo(_ heading: String) -> Field? {
    guard heading.contains("/") else { return nil }
    let fields = heading.split(separator: "/").map {
      exact[normalWords(String($0)).joined(separator: " ")]
    }
    guard fields.count == 2 else { return nil }
    let known = fields.compactMap { $0 }
    return known.contains(.text) && known.contains(.objectives) ? .text : known.last
  }

  /// "Progress since April", "Position at 30 September", "Update for Q2": what comes after the
  /// joining word only says of when.
  private static func since(_ words: [String]) -> Field? {
    guard let joint = words.firstIndex(where: { joints.contains($0) }), joint > 0, words.count <= 8
    else { return nil }
    switch exact[words[..<joint].joined(separator: " ")] {
    case .update: return .update
    case .rating: return .rating
    case .status where joint + 1 < words.count: return .status
    // "Change since June".
    case .movement
    where words[joint] == "since" && words[(joint + 1)...].allSatisfy(isDated): return .movement
    default: return nil
    }
  }

  private static let joints: Set = [
    "since", "at", "to", "for", "in", "as", "during", "this", "up", "by", "of",
  ]
  private static let dateWords: Set = [
    "quarter", "year", "latest", "current", "previous", "at", "as",
  ]

  /// The field of a heading that also names a period or is qualified in brackets.
  private static func bare(_ name: String, words: [String]) -> Field? {
    let rest = words.filter { !isDated($0) }
    guard !rest.isEmpty, rest.count < words.count, let field = exact[rest.joined(separator: " ")]
    else { return nil }
    switch field {
    case .update, .rating, .stage, .status: return field
    default: return nil
    }
  }

  private static func isDated(_ word: String) -> Bool {
    Period(word) != nil || Period.isSeasonName(word) || word.allSatisfy(\.isNumber)
      || word.first == "q" && word.count == 2
      || Period.isMonthName(word) || dateWords.contains(word)
  }

  /// "ProgressUpdate" as sheets made by machines have it.
  private static func spaced(_ heading: String) -> String {
    guard heading.utf8.count >= 6, !heading.contains(" ") else { return heading }
    var text = ""
    var wasLower = false
    for character in heading {
      if wasLower, character.isUppercase { text.append(" ") }
      wasLower = character.isLowercase
      text.append(character)
    }
    return text
  }

  /// Lower-case words without what stands in brackets or quotes.
  static func normalWords(_ heading: String) -> [String] {
    let latin = Lookalikes.latin(spaced(heading))
    let plain = latin.contains("(") ? withoutBrackets(latin) : latin
    return plain.words().map { $0.lowercased() }
  }

  private static func withoutBrackets(_ heading: String) -> String {
    var depth = 0
    var plain = ""
    for character in heading {
      if character == "(" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return plain
  }
}
