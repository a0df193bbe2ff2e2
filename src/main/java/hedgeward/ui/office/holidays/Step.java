package hedgeward.ui.office.holidays;

/// What is being done to the list.
enum Step {
    NONE,
    ADD,
    WITHDRAW,
    REPLACE
}
