import HTTPTypes
import PlanStore

/// What stops a request, as far as whoever made it can do something about it.
enum Fault: Error, Equatable {
  case notFound
  /// The paper that was read is forgotten by now.
  case readingForgotten
  /// The form can't be understood.
  case badForm(String)
  case badQuery(String)
  case tooLarge(limit: Int)
  case tooSlow
  /// Too many papers are being read.
  case busy
  case crossSite
  case wrongHost
  case noReader
  /// The paper can't be read: why, in the reader's words.
  case unreadable(String)
  case readingTookTooLong

  var status: HTTPResponse.Status {
    switch self {
    case .notFound: .notFound
    case .readingForgotten: .gone
    case .badForm, .badQuery: .badRequest
    case .tooLarge: .contentTooLarge
    case .tooSlow: .requestTimeout
    case .busy: .serviceUnavailable
    case .crossSite: .forbidden
    case .wrongHost: .misdirectedRequest
    case .noReader: .notImplemented
    case .unreadable, .readingTookTooLong: .unprocessableContent
    }
  }
}
