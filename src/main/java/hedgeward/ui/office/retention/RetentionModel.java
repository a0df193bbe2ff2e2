package hedgeward.ui.office.retention;

import hedgeward.app.retention.RetentionPage;
import hedgeward.app.retention.RetentionReview;
import hedgeward.domain.retention.Lane;
import hedgeward.domain.retention.RetentionDecision;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;

/// The part of the queue shown, and the case under review.
final class RetentionModel {

    /// The case chosen, what was decided before, and the decision being typed.
    record Chosen(RetentionReview review, List<RetentionDecision> before, RetentionForm form) {
        Chosen {
            before = List.copyOf(before);
        }

        @Override
        public String toString() {
            return "Chosen[" + review + "]";
        }
    }

    /// What the section shows.
    enum Part {
        QUEUE,
        DISPOSE,
        DISPOSALS
    }

    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.QUEUE);
    private final ObjectProperty<Lane> lane =
            new SimpleObjectProperty<>(this, "lane", Lane.DUE_NOW);
    private final ObjectProperty<Optional<RetentionPage>> page =
            new SimpleObjectProperty<>(this, "page", Optional.empty());
    private final ObservableList<RetentionReview> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Chosen>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final ObjectProperty<Optional<String>> said =
            new SimpleObjectProperty<>(this, "said", Optional.empty());

    ObjectProperty<Part> partProperty() {
        return part;
    }

    ObjectProperty<Lane> laneProperty() {
        return lane;
    }

    /// The newest page read, for its counts and whether more follow.
    ObjectProperty<Optional<RetentionPage>> pageProperty() {
        return page;
    }

    ObservableList<RetentionReview> rows() {
        return rows;
    }

    ObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen;
    }

    /// What the last step came to, where no field is to blame.
    ObjectProperty<Optional<String>> saidProperty() {
        return said;
    }

    void first(RetentionPage read) {
        rows.setAll(read.rows());
        page.set(Optional.of(read));
    }

    void next(RetentionPage read) {
        rows.addAll(read.rows());
        page.set(Optional.of(read));
    }
}
