package hedgeward.ui.kit;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// How the values of a choice are shown; such a choice is never typed, so nothing is read back.
final class Wording<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Wording(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
