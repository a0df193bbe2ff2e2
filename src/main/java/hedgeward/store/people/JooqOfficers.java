package hedgeward.store.people;

import static hedgeward.store.jooq.Tables.OFFICER;

import hedgeward.app.common.Saved;
import hedgeward.app.people.Officers;
import hedgeward.domain.law.Rank;
import hedgeward.domain.people.CollarNumber;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.OfficerRecord;

import java.util.List;
import java.util.Optional;

/// Officers in their table.
public final class JooqOfficers implements Officers {

    private final CurrentTransaction current;

    public JooqOfficers(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Officer> findById(OfficerId id) {
        return current.dsl()
                .selectFrom(OFFICER)
                .where(OFFICER.ID.eq(id.value()))
                .fetchOptional(JooqOfficers::officer);
    }

    @Override
    public Optional<Officer> findByCollar(CollarNumber collar) {
        return current.dsl()
                .selectFrom(OFFICER)
                .where(OFFICER.COLLAR.eq(collar.value()))
                .fetchOptional(JooqOfficers::officer);
    }

    @Override
    public List<Officer> findAll() {
        return current.dsl()
                .selectFrom(OFFICER)
                .orderBy(OFFICER.COLLAR)
                .fetch(JooqOfficers::officer);
    }

    @Override
    public Saved save(Officer officer) {
        OfficerRecord row = row(officer);
        if (officer.version() == 0) {
            current.dsl().insertInto(OFFICER).set(row).execute();
            return Saved.SAVED;
        }
        int changed =
                current.dsl()
                        .update(OFFICER)
                        .set(row)
                        .where(OFFICER.ID.eq(officer.id().value()))
                        .and(OFFICER.VERSION.eq(officer.version()))
                        .execute();
        return changed == 1 ? Saved.SAVED : Saved.STALE;
    }

    @Override
    public void addAll(List<Officer> officers) {
        BulkInsert.into(current.dsl(), OFFICER, officers.stream().map(JooqOfficers::row).toList());
    }

    private static OfficerRecord row(Officer officer) {
        OfficerRecord row = new OfficerRecord();
        row.setId(officer.id().value());
        row.setVersion(officer.version() + 1);
        row.setCollar(officer.collar().value());
        row.setSurname(officer.name().surname());
        row.setForenames(officer.name().forenames().orElse(null));
        row.setRank(officer.rank().name());
        row.setConstable(officer.constable());
        row.setSpecial(officer.skills().special().orElse(null));
        row.setTeam(officer.skills().team().orElse(null));
        row.setDriver(officer.skills().driver().orElse(null));
        row.setAbuseTrained(officer.skills().abuseTrained().orElse(null));
        row.touched(true);
        return row;
    }

    private static Officer officer(OfficerRecord row) {
        return new Officer(
                new OfficerId(row.getId()),
                row.getVersion(),
                new CollarNumber(row.getCollar()),
                new PersonName(row.getSurname(), Optional.ofNullable(row.getForenames())),
                Rank.valueOf(row.getRank()),
                row.getConstable(),
                new Officer.Skills(
                        Optional.ofNullable(row.getSpecial()),
                        Optional.ofNullable(row.getTeam()),
                        Optional.ofNullable(row.getDriver()),
                        Optional.ofNullable(row.getAbuseTrained())));
    }
}
