package hedgeward.exchange.rows;

import hedgeward.app.common.Ids;
import hedgeward.domain.law.Rank;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.exchange.csv.Cells;

import java.util.Optional;

/// Rows of officers.csv.
public final class OfficerRows {

    private final Ids ids;

    public OfficerRows(Ids ids) {
        this.ids = ids;
    }

    /// The officer a row describes; empty when the row is rejected.
    public Optional<Officer> read(Cells cells) {
        Optional<CollarNumber> collar =
                cells.required("collar_number", cells.text("collar_number", Roster.LONGEST_COLLAR))
                        .map(CollarNumber::new);
        Optional<String> surname = cells.required("surname", cells.text("surname"));
        Optional<String> forenames = cells.text("forenames");
        Optional<Rank> rank =
                cells.required("rank", cells.word("rank", Rank::ofWords, "a rank of the police"));
        Optional<Boolean> constable = cells.required("constable", cells.yesNo("constable"));
        Officer.Skills skills =
                new Officer.Skills(
                        cells.yesNo("special"),
                        cells.text("team"),
                        cells.yesNo("driver"),
                        cells.yesNo("domestic_abuse_trained"));
        if (!cells.isSound()) {
            return Optional.empty();
        }
        checkOffice(cells, rank.orElseThrow(), constable.orElseThrow());
        return Optional.of(
                new Officer(
                        new OfficerId(ids.next()),
                        0,
                        collar.orElseThrow(),
                        new PersonName(surname.orElseThrow(), forenames),
                        rank.orElseThrow(),
                        constable.orElseThrow(),
                        skills));
    }

    private static void checkOffice(Cells cells, Rank rank, boolean constable) {
        boolean staff = rank == Rank.PCSO || rank == Rank.POLICE_STAFF;
        if (staff == constable) {
            cells.warn(
                    "constable",
                    "constable is unusual for the rank: PCSOs and police staff do not hold that"
                            + " office, everybody else does.");
        }
    }

    /// The row of an officer.
    public RowText write(Officer officer) {
        return new RowText(RegisterTable.OFFICERS)
                .put("collar_number", officer.collar().value())
                .put("surname", officer.name().surname())
                .put("forenames", officer.name().forenames())
                .put("rank", officer.rank().words())
                .yesNo("constable", Optional.of(officer.constable()))
                .yesNo("special", officer.skills().special())
                .put("team", officer.skills().team())
                .yesNo("driver", officer.skills().driver())
                .yesNo("domestic_abuse_trained", officer.skills().abuseTrained());
    }
}
