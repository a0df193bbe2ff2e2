package hedgeward.domain.condition;

/// How much of an address a text names.
public enum AddressPart {
    POSTCODE,
    /// Number and street, or the name of the house with its street.
    HOUSE_AND_STREET,
    /// The street, the house or the estate without its number.
    STREET,
    /// The name in it, without `Road` or `House`.
    NAME
}
