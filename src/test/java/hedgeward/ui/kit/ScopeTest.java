package hedgeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ScopeTest {

    private final Scope scope = new Scope();
    private final List<String> heard = new ArrayList<>();
    private final SimpleStringProperty value = new SimpleStringProperty("a");

    @Test
    void hearsUntilItEnds() {
        scope.listen(value, heard::add);
        value.set("b");
        scope.close();
        value.set("c");
        assertThat(heard).containsExactly("b");
    }

    @Test
    void observingBeginsWithThePresentValue() {
        scope.observe(value, heard::add);
        value.set("b");
        assertThat(heard).containsExactly("a", "b");
    }

    @Test
    void bindingsEndWithIt() {
        SimpleStringProperty target = new SimpleStringProperty();
        SimpleStringProperty twin = new SimpleStringProperty();
        scope.bind(target, value);
        scope.bindBoth(twin, value);
        assertThat(target.get()).isEqualTo("a");
        assertThat(twin.get()).isEqualTo("a");
        scope.close();
        value.set("b");
        assertThat(target.get()).isEqualTo("a");
        assertThat(twin.get()).isEqualTo("a");
        assertThat(target.isBound()).isFalse();
    }

    @Test
    void listsAreHeardUntilItEnds() {
        ObservableList<String> rows = FXCollections.observableArrayList();
        scope.onChange(rows, () -> heard.add("rows"));
        rows.add("one");
        scope.close();
        rows.add("two");
        assertThat(heard).containsExactly("rows");
    }

    @Test
    void endsItsChildrenAndWhatWasHungLastFirst() {
        scope.onEnd(() -> heard.add("first"));
        scope.child().onEnd(() -> heard.add("child"));
        scope.close();
        assertThat(heard).containsExactly("child", "first");
        assertThat(scope.isOpen()).isFalse();
    }

    @Test
    void whatIsHungOnAnEndedScopeEndsAtOnce() {
        scope.close();
        scope.onEnd(() -> heard.add("late"));
        assertThat(heard).containsExactly("late");
    }
}
