extension PartialDate {
  /// The last day that the date can mean, counted in days (Gregorian calendar; 1 March of the year 0 is
  /// nought), so that spans of time can be taken.
  var dayNumber: Int {
    let last = lastDay
    let month = last.month ?? 12
    // Years that begin in March put the leap day at their end.
    let year = last.year - (month <= 2 ? 1 : 0)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + (last.day ?? 1) - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear
  }
}
