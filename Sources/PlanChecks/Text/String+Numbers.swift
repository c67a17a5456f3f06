import PlanModel

extension String {
  /// Whether a character of it is a number, be it of ASCII or not.
  var hasNumber: Bool {
    TextBytes.hasDigit(self) || TextBytes.hasForeignLetter(self) && contains(where: \.isNumber)
  }
}
