package hedgeward.ui.kit;

import java.util.Optional;

/// One thing said in the window, with at most one thing to do about it. Names no protected person.
public record Notice(State state, String words, Optional<Action> action) {

    /// What can be done about it: the word on its button and what the button does.
    public record Action(String word, Runnable run) {}

    /// A notice that asks for nothing.
    public static Notice of(State state, String words) {
        return new Notice(state, words, Optional.empty());
    }

    /// A notice with one thing to do.
    public static Notice of(State state, String words, String actionWord, Runnable action) {
        return new Notice(state, words, Optional.of(new Action(actionWord, action)));
    }

    @Override
    public String toString() {
        return "Notice[" + state + "]";
    }
}
