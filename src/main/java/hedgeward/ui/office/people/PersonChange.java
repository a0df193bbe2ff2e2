package hedgeward.ui.office.people;

import hedgeward.app.access.Account;
import hedgeward.app.access.Act;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.KeepPeople;
import hedgeward.app.common.Result;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A change of an account as it was filled in, with its passphrases, while it waits for a second
/// person or is done. Whoever drops it wipes it.
///
/// @param own of the person who does it
/// @param next of the person it is about
@SuppressWarnings("ArrayRecordComponent") // letters that must be wiped cannot be a String
record PersonChange(Step step, KeepPeople.Newcomer person, char[] own, char[] next) {

    static final PersonChange NONE =
            new PersonChange(
                    Step.NONE,
                    new KeepPeople.Newcomer("", Set.of(), Optional.empty()),
                    new char[0],
                    new char[0]);

    /// What a second person approves before it; empty when one may do it.
    Optional<Act> act(KeepPeople keep, Actor actor) {
        return switch (step) {
            case NONE, CLOSE -> Optional.empty();
            case ADD -> keep.actOfAdding(actor, person);
            case OPEN -> keep.actOfEnabling(actor, person.name());
            case PASSPHRASE -> keep.actOfPassphrase(actor, person.name());
        };
    }

    /// Does it; both passphrases are wiped.
    Result<Account, String> take(KeepPeople keep, Actor actor, Optional<ApprovedBy> approved) {
        return switch (step) {
            case NONE -> new Result.Missing<>();
            case ADD -> keep.add(actor, person, own, next, approved);
            case CLOSE -> keep.disable(actor, person.name(), own);
            case OPEN -> keep.enable(actor, person.name(), own, next, approved);
            case PASSPHRASE -> keep.changePassphrase(actor, person.name(), own, next, approved);
        };
    }

    void wipe() {
        Arrays.fill(own, '\0');
        Arrays.fill(next, '\0');
    }

    @Override
    public String toString() {
        return "PersonChange[" + step + "]";
    }
}
