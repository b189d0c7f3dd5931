import Foundation

/// Starts a program with no signal blocked.
///
/// The threads that tests run on block signals, and what they start inherits that: a program that
/// is never told of a size or of an end.
func withoutBlockedSignals<Value>(_ start: () throws -> Value) rethrows -> Value {
  var (none, before) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try start()
}
