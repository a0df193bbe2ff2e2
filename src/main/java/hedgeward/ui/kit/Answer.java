package hedgeward.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Optional;

/// What one field of a form holds, and the problem with it. Models are made of these; views bind to
/// them. A problem goes away as soon as the value changes.
public final class Answer<T> {

    private final ObjectProperty<T> value;
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(this, "problem", Optional.empty());

    private Answer(T first) {
        value = new SimpleObjectProperty<>(this, "value", first);
        value.subscribe((_, _) -> problem.set(Optional.empty()));
    }

    /// A field that begins with this value.
    public static <T> Answer<T> of(T first) {
        return new Answer<>(first);
    }

    /// A field nobody has filled in yet.
    public static <T> Answer<Optional<T>> empty() {
        return new Answer<>(Optional.empty());
    }

    public T get() {
        return value.get();
    }

    public void set(T newValue) {
        value.set(newValue);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// What is wrong, in words that are ready to read.
    public ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    /// Says what is wrong with it.
    public void refuse(String words) {
        problem.set(Optional.of(words));
    }

    /// Says what is wrong unless `holds`; answers `holds`.
    public boolean require(boolean holds, String words) {
        problem.set(holds ? Optional.empty() : Optional.of(words));
        return holds;
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
