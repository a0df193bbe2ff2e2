package hedgeward.ui.signin;

import hedgeward.app.access.Actor;

/// Somebody is in.
///
/// @param <D> what lies on her or his desk
/// @param wrongTries made since somebody last came in
public record Entered<D>(D desk, Actor actor, int wrongTries) {}
