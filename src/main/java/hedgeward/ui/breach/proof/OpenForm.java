package hedgeward.ui.breach.proof;

import hedgeward.app.proof.KeepBreachFile;

import javafx.scene.Node;

import java.util.function.Supplier;

/// A form ready to show.
///
/// @param first the field the cursor starts in
/// @param entered what was typed, when asked to keep it
record OpenForm(Words words, Node fields, Node first, Supplier<Entered> entered) {

    /// Its texts.
    record Words(ProofMsg title, ProofMsg button, ProofMsg done) {}

    /// What was typed.
    sealed interface Entered {
        record Ready(KeepBreachFile.Step step) implements Entered {}

        record Missing(ProofMsg why) implements Entered {}
    }
}
