public import PlanModel

/// What actions cost, have and lack, for a person at a terminal.
public enum MoneyText {
  /// The plan's total, its themes, its funds, and each action of which something is known; `name` says
  /// how an action is called.
  public static func text(
    of accounts: FundingAccounts, funds: [Fund], plan: String, style: TextStyle,
    name: (String) -> String
  ) -> String {
    var lines = [style.heading(SafeText.shown("\(plan): money"))]
    lines.append(TextWrap.paragraph(summary(of: accounts.plan), margin: "  ", width: style.width))
    lines += totals(accounts).lines(style: style)
    if !funds.isEmpty {
      lines += ["", style.heading("Funds (\(funds.count))")]
      lines += table(of: funds, name: name).lines(style: style)
    }
    let known = accounts.actions.filter { $0.costing != .notSaid || $0.funded > .zero }
    if !known.isEmpty {
      lines += ["", style.heading("Actions of which a cost or fund is known (\(known.count))")]
      lines += table(of: known, name: name).lines(style: style)
    }
    if !accounts.overdrawn.isEmpty {
      lines += [
        "",
        TextWrap.paragraph(
          SafeText.shown(
            "More is shared out than there is: \(accounts.overdrawn.joined(separator: ", "))."),
          margin: "  ", width: style.width),
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One sentence, such as this.
  ///
  /// "3 of 12 actions are costed, at £1.2m to £1.5m; £400k is funded and £800k to £1.1m is missing."
  public static func summary(of total: FundingTotal) -> String {
    let costed = (total.costing[.costed] ?? 0) + (total.costing[.partly] ?? 0)
    guard costed > 0 else {
      return "None of \(total.actions) actions is costed; \(total.funded) is funded."
    }
    let verb = costed == 1 ? "is" : "are"
    return "\(costed) of \(total.actions) actions \(verb) costed, at \(total.cost); "
      + "\(total.funded) is funded and \(total.gap) of these costs is missing."
  }

  private static func totals(_ accounts: FundingAccounts) -> TextTable {
    var table = TextTable(
      columns: [
        TextTable.Column(heading: "Theme", limit: 60),
        TextTable.Column(heading: "Costed", limit: 12),
        TextTable.Column(heading: "Cost", limit: 24, isNumber: true),
        TextTable.Column(heading: "Funded", limit: 14, isNumber: true),
        TextTable.Column(heading: "Hoped for", limit: 14, isNumber: true),
        TextTable.Column(heading: "Missing", limit: 24, isNumber: true),
      ], flexible: 0)
    table.rows = (accounts.themes + [accounts.plan]).enumerated().map { index, total in
      let isPlan = index == accounts.themes.count
      let costed = (total.costing[.costed] ?? 0) + (total.costing[.partly] ?? 0)
      return [
        isPlan ? "All" : total.name ?? "No theme", "\(costed) of \(total.actions)",
        costed > 0 ? total.cost.description : "not costed", total.funded.description,
        total.hopedFor.description, costed > 0 ? total.gap.description : "can't tell",
      ].map { TextTable.Cell($0) }
    }
    return table
  }

  private static func table(of funds: [Fund], name: (String) -> String) -> TextTable {
    var table = TextTable(
      columns: [
        TextTable.Column(heading: "Fund", limit: 60),
        TextTable.Column(heading: "Status", limit: 10),
        TextTable.Column(heading: "Amount", limit: 14, isNumber: true),
        TextTable.Column(heading: "Deadline", limit: 10),
        TextTable.Column(heading: "Actions", limit: 30),
      ], flexible: 0)
    table.rows = funds.map { fund in
      [
        fund.name, fund.status.rawValue, fund.amount?.description ?? "not said",
        fund.deadline?.description ?? "",
        fund.uses.map { use in name(use.action) + (use.share.map { " (\($0))" } ?? "") }
          .joined(separator: ", "),
      ].map { TextTable.Cell($0) }
    }
    return table
  }

  private static func table(of actions: [ActionFunding], name: (String) -> String) -> TextTable {
    var table = TextTable(
      columns: [
        TextTable.Column(heading: "Action", limit: 30),
        TextTable.Column(heading: "Cost", limit: 24, isNumber: true),
        TextTable.Column(heading: "Funded", limit: 14, isNumber: true),
        TextTable.Column(heading: "Shared with others", limit: 24, isNumber: true),
        TextTable.Column(heading: "Missing", limit: 24, isNumber: true),
      ], flexible: 0)
    table.rows = actions.map { action in
      let cost =
        action.cost?.description
        ?? action.yearlyCost.map { "\($0) a year" }
        ?? (action.costing == .notYet ? "not yet costed" : "not said")
      return [
        name(action.action), cost, action.funded.description,
        action.shared.isEmpty ? "" : "up to \(action.sharedMoney)",
        action.gap?.description ?? "can't tell",
      ].map { TextTable.Cell($0) }
    }
    return table
  }
}
