package hedgeward.ui.breach;

/// The step whose form is open on the page.
enum BreachForm {
    NONE,
    ARREST,
    STATION,
    COURT,
    OUTCOME,
    RELEASE
}
