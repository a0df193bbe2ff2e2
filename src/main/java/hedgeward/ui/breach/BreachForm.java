package hedgeward.ui.breach;

/// The step whose form is open on the page.
enum BreachForm {
    NONE,
    ARREST,
    CORRECT,
    STATION,
    COURT,
    OUTCOME,
    RELEASE,
    TAKE_BACK
}
