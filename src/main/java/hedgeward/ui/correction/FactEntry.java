package hedgeward.ui.correction;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// One fact being put right: its control, and what it says now.
///
/// @param text the value as a correction takes it; empty when it shall be not known
/// @param readable whether what was typed is a value of its kind
/// @param problem what is wrong with it, ready to read
/// @param typed changes whenever something is typed
record FactEntry(
        Node control,
        Supplier<Optional<String>> text,
        BooleanSupplier readable,
        ObjectProperty<Optional<String>> problem,
        Observable typed) {

    /// An entry anything may be typed in.
    FactEntry(Node control, Supplier<Optional<String>> text, Observable typed) {
        this(control, text, () -> true, new SimpleObjectProperty<>(Optional.empty()), typed);
    }
}
