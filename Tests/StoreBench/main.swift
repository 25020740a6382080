#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Measures the store on its own for scripts/bench: prints one JSON object.
//
//   storebench cold FILE REPS      reads four columns and answers one question, each time anew
//   storebench load FILE REPS      reads all columns, each time anew
//   storebench queries FILE REPS   reads all columns once, then answers every question REPS times

let arguments = CommandLine.arguments
guard arguments.count == 4, let repetitions = Int(arguments[3]), repetitions > 0 else {
  print("usage: storebench cold|load|queries FILE REPETITIONS")
  exit(64)
}
do {
  switch arguments[1] {
  case "cold": print(try Measurement(path: arguments[2]).cold(repetitions).text)
  case "load": print(try Measurement(path: arguments[2]).load(repetitions).text)
  case "queries": print(try Measurement(path: arguments[2]).queries(repetitions).text)
  default:
    print("storebench: there is no measurement \"\(arguments[1])\"")
    exit(64)
  }
} catch {
  print("storebench: \(error)")
  exit(1)
}
