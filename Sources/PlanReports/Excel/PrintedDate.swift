import PlanModel

/// A day that a cell can show exactly as the report prints it.
///
/// Nil where the words are another form, or say more or less than a day; the words are written then.
struct PrintedDate: Hashable {
  var year: Int
  var month: Int
  var day: Int
  /// As Excel writes formats.
  var format: String

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  init?(words: String, date: PartialDate) {
    // Excel's days begin in 1900, and its first two months are wrong.
    guard let month = date.month, let day = date.day, date.year > 1900 else { return nil }
    let name = Self.months[month - 1]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let forms = [
      ("\(day) \(name) \(date.year)", "d mmmm yyyy"),
      ("\(day) \(name.prefix(3)) \(date.year)", "d mmm yyyy"),
      ("\(two(day))/\(two(month))/\(date.year)", "dd\\/mm\\/yyyy"),
      ("\(day)/\(month)/\(date.year)", "d\\/m\\/yyyy"),
      ("\(two(day)).\(two(month)).\(date.year)", "dd.mm.yyyy"),
      ("\(date.year)-\(two(month))-\(two(day))", "yyyy-mm-dd"),
      ("", "d mmmm yyyy"),
    ]
    guard let form = forms.first(where: { $0.0 == words }) else { return nil }
    year = date.year
    self.month = month
    self.day = day
    format = form.1
  }
}
