internal import GRDB

extension StoreError {
  /// The error in the words of the store; one that is a store's already stays as it is.
  init(_ error: any Error, at path: String?) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(sqlite: error, at: path)
    case let error as Unreadable: self = .damaged(path: path, detail: error.reason)
    case is RowDecodingError: self = .damaged(path: path, detail: "a column is not of its kind")
    default: self = .failed(path, String(describing: error))
    }
  }

  private init(sqlite error: DatabaseError, at path: String?) {
    let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAStore(path: path ?? "")
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM: .notWritable(path: path ?? "")
      case .SQLITE_CANTOPEN: .cannotOpen(path: path ?? "", reason: detail)
      default: .failed(path, detail)
      }
  }
}
