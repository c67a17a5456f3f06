import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Turns whatever stops a request into a page that says what to do.
struct FaultPages: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let fault as Fault {
      return try answer(fault)
    } catch is NIOTooManyBytesError {
      return try answer(.tooLarge(limit: site.settings.maxUpload))
    } catch let error as HTTPError where error.status.code < 500 {
      return try answer(error.status)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      context.logger.error("A request failed", metadata: ["error": "\(String(reflecting: error))"])
      return try site.page(
        FaultPage(
          title: "Something went wrong",
          text: "That is our fault and not yours. Nothing was changed.",
          remedies: ["Try again in a moment.", "If it goes on, tell whoever runs this server."],
          isDesk: site.isDesk), status: .internalServerError)
    }
  }

  private func answer(_ status: HTTPResponse.Status) throws -> Response {
    switch status {
    case .notFound: return try answer(Fault.notFound)
    case .contentTooLarge: return try answer(.tooLarge(limit: site.settings.maxUpload))
    case .requestTimeout: return try answer(.tooSlow)
    default:
      let page = FaultPage(
        title: "That could not be done",
        text: "The request was not understood (\(status.code)).",
        remedies: ["Go back and try again.", "Check the address for mistakes."],
        isDesk: site.isDesk)
      return try site.page(page, status: status)
    }
  }

  private func answer(_ fault: Fault) throws -> Response {
    var response = try site.page(FaultPage(fault, isDesk: site.isDesk), status: fault.status)
    if case .tooLarge = fault { response.headers[.connection] = "close" }
    if fault == .busy { response.headers[.retryAfter] = "10" }
    return response
  }
}

extension FaultPage {
  init(_ fault: Fault, isDesk: Bool) {
    let words = Self.words(fault)
    self.init(
      title: words.title, text: words.text, remedies: words.remedies, isDesk: isDesk,
      offersSearch: fault == .notFound)
  }

  private static func words(
    _ fault: Fault
  ) -> (title: String, text: String, remedies: [String]) {
    switch fault {
    case .notFound:
      (
        "Page not found", "There is nothing at this address, or it is not published.",
        ["Check the address for mistakes.", "Search for what you were looking for."]
      )
    case .readingForgotten:
      (
        "This paper is forgotten",
        "A paper that is read and not kept is forgotten after an hour, or when room is needed.",
        ["Read the paper again from the front page."]
      )
    case .badForm(let why):
      (
        "The form could not be understood", why,
        ["Go back, reload the page and send the form again."]
      )
    case .badQuery(let why):
      ("The address could not be understood", why, ["Check the address for mistakes."])
    case .tooLarge(let limit):
      (
        "That is too large", "A paper may have up to \(Phrases.size(limit)).",
        [
          "Send the part of the paper that holds the plan.",
          "Save it as text or CSV, without pictures.",
          "At the command line, `waymark import` takes larger ones with --max-size.",
        ]
      )
    default: moreWords(fault)
    }
  }

  private static func moreWords(
    _ fault: Fault
  ) -> (title: String, text: String, remedies: [String]) {
    switch fault {
    case .tooSlow:
      (
        "That took too long to arrive", "The connection was too slow for the whole form.",
        ["Try again.", "Send a smaller paper."]
      )
    case .busy:
      (
        "Too many papers at once", "Other papers are being read at the moment.",
        ["Wait ten seconds and send yours again."]
      )
    case .crossSite:
      (
        "The form came from another site", "For safety only Waymark’s own forms are accepted.",
        ["Open Waymark’s own page and use the form there."]
      )
    case .wrongHost:
      (
        "This is not that server", "Waymark answers to the name of this machine only.",
        ["Use the address that `waymark serve` printed."]
      )
    case .noReader:
      (
        "Papers can’t be read here", "This server was started without a reader.",
        ["Use `waymark read` at the command line."]
      )
    case .readingTookTooLong:
      (
        "The paper took too long to read", "Reading was stopped after its time was up.",
        ["Send a smaller part of it.", "Tell us of the paper: this should not happen."]
      )
    case .unreadable(let why):
      (
        "The paper could not be read", why,
        ["Save it as plain text (UTF-8) or CSV and send that.", "Or paste its text."]
      )
    default: ("That could not be done", "The request was not understood.", ["Go back."])
    }
  }
}
