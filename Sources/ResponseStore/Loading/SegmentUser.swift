/// Makes use of segments as they are read, so that nobody has to keep them; one worker's property.
protocol SegmentUser: AnyObject {
  /// Takes a segment in.
  func use(_ segment: Segment) throws

  /// Called when there are no more, on the worker's thread.
  func finish()
}
