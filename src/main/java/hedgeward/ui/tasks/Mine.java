package hedgeward.ui.tasks;

import hedgeward.app.access.Actor;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which officer the person signed in is: the one whose collar number is in the name signed in
/// with, else the only one of that name.
final class Mine {

    private Mine() {}

    static Optional<OfficerId> of(Actor actor, List<Officer> officers) {
        String name = actor.userName().strip().toLowerCase(Locale.UK);
        List<String> parts = Arrays.asList(name.split("[\\s.,()]+"));
        List<OfficerId> byCollar =
                officers.stream()
                        .filter(o -> parts.contains(o.collar().value().toLowerCase(Locale.UK)))
                        .map(Officer::id)
                        .toList();
        List<OfficerId> byName =
                officers.stream().filter(o -> isCalled(o, name)).map(Officer::id).toList();
        return byCollar.size() == 1
                ? Optional.of(byCollar.getFirst())
                : byName.size() == 1 ? Optional.of(byName.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Officer officer, String name) {
        return officer.name().spoken().toLowerCase(Locale.UK).equals(name)
                || officer.name().surname().toLowerCase(Locale.UK).equals(name);
    }
}
