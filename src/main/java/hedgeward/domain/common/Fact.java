package hedgeward.domain.common;

/// Something that became true, named in the past tense. Facts carry ids and instants, never names
/// or addresses.
public interface Fact {}
