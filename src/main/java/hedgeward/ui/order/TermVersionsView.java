package hedgeward.ui.order;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.TermDifference;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.condition.TermsVersion;
import hedgeward.ui.kit.Boxes;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.ConditionWords;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.List;

/// How the wording of terms changed, newest first: who changed it, when and why, and each term that
/// differs, before and after beside one another.
final class TermVersionsView {

    private static final double HALF = 320;

    private final Look look;
    private final ConditionWords words;
    private final VBox root;

    TermVersionsView(Look look, ConditionWords words, TermsHistory history) {
        this.look = look;
        this.words = words;
        Label heading = look.widgets().label(CaseMsg.TERMS_EARLIER);
        heading.getStyleClass().add("hw-strong");
        this.root = new VBox(10, heading);
        root.setId("case-terms-versions");
        List<TermsVersion> versions = history.versions();
        for (int i = versions.size() - 1; i > 0; i--) {
            TermsVersion version = versions.get(i);
            TermsVersion before = replaced(history, version);
            root.getChildren().add(change(before, version));
        }
    }

    Node root() {
        return root;
    }

    /// The wording a version took the place of: the one that bound then among those before it.
    private static TermsVersion replaced(TermsHistory history, TermsVersion version) {
        TermsHistory earlier =
                new TermsHistory(history.versions().subList(0, version.number() - 1));
        return version.from()
                .map(earlier::versionAt)
                .orElseGet(() -> earlier.versionAt(Instant.MIN));
    }

    private VBox change(TermsVersion before, TermsVersion after) {
        Label wording = look.widgets().label(CaseMsg.TERMS_VERSION, after.number());
        wording.getStyleClass().add("hw-strong");
        VBox change = new VBox(4, wording);
        after.change()
                .map(c -> look.widgets().value(how(after, c)))
                .ifPresent(change.getChildren()::add);
        TermDifference.between(before.terms(), after.terms())
                .forEach(difference -> change.getChildren().add(line(difference)));
        return change;
    }

    private String how(TermsVersion version, TermsVersion.Change change) {
        String when = look.times().dayTime(change.recordedAt());
        return switch (change.cause()) {
            case VARIED ->
                    look.messages()
                            .text(
                                    CaseMsg.TERMS_CHANGED,
                                    version.from().map(look.times()::dayTime).orElse(""),
                                    when,
                                    change.recordedBy(),
                                    change.reason());
            case CORRECTED ->
                    look.messages()
                            .text(
                                    CaseMsg.TERMS_CORRECTED,
                                    when,
                                    change.recordedBy(),
                                    change.reason());
        };
    }

    private Node line(TermDifference difference) {
        return switch (difference) {
            case TermDifference.Added(var term) ->
                    look.widgets().label(CaseMsg.TERM_ADDED, words(term));
            case TermDifference.Removed(var term) ->
                    look.widgets().label(CaseMsg.TERM_REMOVED, words(term));
            case TermDifference.Changed(var old, var now) -> sideBySide(old, now);
        };
    }

    private HBox sideBySide(Condition old, Condition now) {
        Label before = look.widgets().muted(CaseMsg.TERM_BEFORE, words(old));
        Label after = look.widgets().label(CaseMsg.TERM_AFTER, words(now));
        for (Label half : List.of(before, after)) {
            half.setPrefWidth(HALF);
            half.setMinHeight(Label.USE_PREF_SIZE);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        HBox both = Boxes.row(before, after);
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private String words(Condition term) {
        String plain = words.plain(term);
        return term.courtWords().map(court -> plain + "\n" + court).orElse(plain);
    }
}
