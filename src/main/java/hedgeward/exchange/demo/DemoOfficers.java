package hedgeward.exchange.demo;

import hedgeward.app.common.Ids;
import hedgeward.domain.law.Rank;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The officers of a training office: a few who authorise, constables who serve, and many Special
/// Constables who visit.
final class DemoOfficers {

    private static final long KIND = 2;
    private static final int FEWEST = 72;
    private static final int CASES_PER_MORE = 150;

    private final List<Officer> all = new ArrayList<>();

    private DemoOfficers() {}

    static DemoOfficers of(DemoPlan plan, Ids ids) {
        DemoOfficers officers = new DemoOfficers();
        int count = FEWEST + plan.cases() / CASES_PER_MORE;
        for (int number = 0; number < count; number++) {
            officers.all.add(officer(Chance.of(plan.seed(), KIND, number), number, ids));
        }
        return officers;
    }

    List<Officer> all() {
        return List.copyOf(all);
    }

    /// One who may authorise a DVPN.
    Officer authoriser(Chance chance) {
        return oneOf(chance, Rank.SUPERINTENDENT);
    }

    /// One who may serve a notice and arrest.
    Officer constable(Chance chance) {
        return oneOf(chance, Rank.PC, Rank.DC, Rank.SERGEANT, Rank.SPECIAL_CONSTABLE);
    }

    /// One who visits.
    Officer visitor(Chance chance) {
        return chance.percent(60)
                ? oneOf(chance, Rank.SPECIAL_CONSTABLE, Rank.SPECIAL_SERGEANT)
                : oneOf(chance, Rank.PC, Rank.DC, Rank.PCSO, Rank.SERGEANT);
    }

    private Officer oneOf(Chance chance, Rank... ranks) {
        List<Rank> wanted = List.of(ranks);
        return chance.one(all.stream().filter(one -> wanted.contains(one.rank())).toList());
    }

    private static Officer officer(Chance chance, int number, Ids ids) {
        Rank rank = rank(number);
        boolean special = rank == Rank.SPECIAL_CONSTABLE || rank == Rank.SPECIAL_SERGEANT;
        boolean command = rank == Rank.SUPERINTENDENT;
        String team =
                command
                        ? "Command"
                        : special ? "Special Constabulary" : chance.one(DemoWords.TEAMS);
        int digits = 1001 + number * 7 + chance.between(0, 6);
        return new Officer(
                new OfficerId(ids.next()),
                0,
                new CollarNumber((special ? "SC" : "") + digits),
                DemoWords.name(chance, DemoWords.surname(chance), chance.percent(45)),
                rank,
                rank != Rank.PCSO,
                new Officer.Skills(
                        Optional.of(special),
                        Optional.of(team),
                        Optional.of(chance.percent(65)),
                        Optional.of(chance.percent(75))));
    }

    /// Four superintendents and five inspectors first, then a mixed station.
    private static Rank rank(int number) {
        if (number < 4) {
            return Rank.SUPERINTENDENT;
        }
        if (number < 9) {
            return Rank.INSPECTOR;
        }
        return switch (number % 10) {
            case 0 -> Rank.SERGEANT;
            case 1, 2 -> Rank.PC;
            case 3 -> Rank.DC;
            case 4 -> Rank.PCSO;
            case 5 -> number % 3 == 0 ? Rank.SPECIAL_SERGEANT : Rank.SPECIAL_CONSTABLE;
            case 6 -> Rank.PC;
            default -> Rank.SPECIAL_CONSTABLE;
        };
    }
}
