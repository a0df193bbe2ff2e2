package hedgeward.store.order;

/// Whose terms a row of `case_term` holds.
enum TermPart {
    NOTICE,
    ORDER
}
