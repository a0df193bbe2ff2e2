package hedgeward.ui.office.retention.disposal;

import hedgeward.app.backup.BackupPlan;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Map;
import java.util.Optional;

/// The case about to be disposed of, and what was typed so far.
final class DisposeModel {

    /// The case, on what ground, and after how many decisions about it.
    record Subject(RetentionReview review, DisposalGround ground, int seen) {

        @Override
        public String toString() {
            return "Subject[" + review + "]";
        }
    }

    /// What would go with it, and how long backups are kept.
    record Outlook(Subject subject, Map<ErasedKind, Integer> counts, BackupPlan plan) {
        Outlook {
            counts = Map.copyOf(counts);
        }
    }

    private final ObjectProperty<Optional<Outlook>> outlook =
            new SimpleObjectProperty<>(this, "outlook", Optional.empty());
    private final Answer<String> reference = Answer.of("");
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(this, "problem", Optional.empty());

    ObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook;
    }

    /// The reference as typed back.
    Answer<String> reference() {
        return reference;
    }

    /// Why it was not disposed of.
    ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    void begin(Optional<Outlook> of) {
        reference.set("");
        problem.set(Optional.empty());
        outlook.set(of);
    }
}
