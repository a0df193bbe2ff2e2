package hedgeward.ui.office.people;

import hedgeward.app.access.Account;
import hedgeward.app.access.Role;
import hedgeward.app.access.WithoutPassphrase;
import hedgeward.ui.kit.Answer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The people shown, and the change being prepared. Passphrases are not here.
final class PeopleModel {

    private final ObservableList<Account> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Account>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.NONE);
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<WithoutPassphrase> without =
            new SimpleObjectProperty<>(new WithoutPassphrase(Optional.empty(), List.of()));
    private final BooleanProperty inTurn = new SimpleBooleanProperty();
    private final Answer<String> name = Answer.of("");
    private final Answer<String> rank = Answer.of("");
    private final Answer<Set<Role>> roles = Answer.of(Set.of());

    ObservableList<Account> people() {
        return people;
    }

    ObjectProperty<Optional<Account>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// Why nothing was changed, in one sentence.
    ObjectProperty<Optional<String>> problemProperty() {
        return problem;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// Who has no passphrase.
    ObjectProperty<WithoutPassphrase> withoutProperty() {
        return without;
    }

    /// Whether everybody without a passphrase is given one, one after the other.
    BooleanProperty inTurnProperty() {
        return inTurn;
    }

    boolean isWithout(Account account) {
        return without.get().names().contains(account.name());
    }

    /// Somebody without a passphrase.
    Optional<Account> nextWithout() {
        return people.stream().filter(this::isWithout).findFirst();
    }

    /// Somebody has been given one.
    void given(Account account) {
        without.set(
                new WithoutPassphrase(
                        without.get().since(),
                        without.get().names().stream()
                                .filter(name -> !name.equals(account.name()))
                                .toList()));
    }

    Answer<String> name() {
        return name;
    }

    Answer<String> rank() {
        return rank;
    }

    Answer<Set<Role>> roles() {
        return roles;
    }

    void show(List<Account> accounts, WithoutPassphrase waiting) {
        boolean isSame = people.equals(accounts) && without.get().equals(waiting);
        without.set(waiting);
        if (!isSame) {
            people.setAll(accounts);
        }
    }

    /// Begins a step with nothing filled in.
    void begin(Step next) {
        step.set(next);
        problem.set(Optional.empty());
        name.set("");
        rank.set("");
        roles.set(Set.of());
    }

    /// Whose account it is about.
    String subject() {
        return step.get() == Step.ADD
                ? name.get().strip()
                : chosen.get().map(Account::name).orElse("");
    }
}
