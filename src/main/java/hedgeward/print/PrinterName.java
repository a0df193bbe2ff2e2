package hedgeward.print;

/// A printer as the system calls it.
///
/// @param usual whether it is the one used when none is chosen
public record PrinterName(String name, boolean usual) {}
