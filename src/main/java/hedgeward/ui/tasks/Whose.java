package hedgeward.ui.tasks;

/// Whose tasks the list shows.
enum Whose {
    EVERYONE,
    MINE,
    DESK
}
