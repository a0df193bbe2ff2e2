package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class FieldRowTest {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Messages messages = new Messages(Locale.UK);
    private TextField field;
    private FieldRow row;

    @BeforeEach
    void make() {
        field = new Widgets(messages).field("notice-opinion", KitMsg.LOADING);
        row = new Forms(messages).row(KitMsg.STATE_DONE, field);
    }

    @Test
    void namesTheRuleThatRequiresTheField() {
        row.requiredBy("s.24(3)(b)");
        assertThat(words()).containsExactly("Done", "Required by s.24(3)(b)");
    }

    @Test
    void showsAProblemBesideTheFieldUntilItIsMended() {
        ObjectProperty<Optional<String>> problem = new SimpleObjectProperty<>(Optional.empty());
        row.problem(problem, new Scope());
        assertThat(words()).containsExactly("Done");
        problem.set(Optional.of("Say what was done to find it out."));
        assertThat(words()).containsExactly("Done", "Say what was done to find it out.");
        assertThat(field.getPseudoClassStates()).contains(PROBLEM);
        problem.set(Optional.empty());
        assertThat(words()).containsExactly("Done");
        assertThat(field.getPseudoClassStates()).doesNotContain(PROBLEM);
    }

    private List<String> words() {
        return row.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }
}
