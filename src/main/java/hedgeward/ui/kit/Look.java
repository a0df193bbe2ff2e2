package hedgeward.ui.kit;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// What a view is made with: texts, times, controls, fields and tables. Presentation only; nothing
/// in it can read or change anything of the office.
public record Look(Messages messages, Times times, Widgets widgets, Forms forms, Tables tables) {

    /// The look for one language and the office's zone.
    public static Look of(Messages messages, ZoneId zone) {
        return of(messages, new Times(messages, zone));
    }

    /// The same, with a clock by which days of another year are told apart.
    public static Look of(Messages messages, ZoneId zone, InstantSource now) {
        return of(messages, new Times(messages, zone, now));
    }

    private static Look of(Messages messages, Times times) {
        return new Look(
                messages, times, new Widgets(messages), new Forms(messages), new Tables(messages));
    }

    /// A chip with the state's usual word.
    public StateChip chip(State state) {
        return new StateChip(state, messages.text(state.word()));
    }

    /// A chip with a word of its own.
    public StateChip chip(State state, MsgKey word, Object... values) {
        return new StateChip(state, messages.text(word, values));
    }

    /// The text, or that it is not yet known.
    public String orNotKnown(Optional<String> text) {
        return text.orElseGet(() -> messages.text(KitMsg.NOT_KNOWN));
    }

    /// What stands where rows would be.
    public EmptyState empty(Icon icon, MsgKey sentence, Object... values) {
        return new EmptyState(icon, messages.text(sentence, values));
    }
}
