package hedgeward.ui.identity;

import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Scope;
import hedgeward.ui.kit.UiTasks;

import java.util.function.Consumer;

/// The page the other cases are shown on.
///
/// @param open leads to a page
/// @param scope ends with the page
public record SamePersonPlace(UiTasks tasks, Look look, Consumer<PageAddress> open, Scope scope) {}
