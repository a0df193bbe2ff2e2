package hedgeward.store.order;

/// Whose terms a row of `case_condition` holds.
enum TermPart {
    NOTICE,
    ORDER
}
