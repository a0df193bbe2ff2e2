package hedgeward.store.proof;

import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.Proof;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.Toward;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.BreachAllegationRecord;
import hedgeward.store.jooq.tables.records.BreachExhibitRecord;
import hedgeward.store.jooq.tables.records.BreachProofRecord;

import java.util.Optional;
import java.util.UUID;

/// Things said or seen, and what shows them, as their rows and back.
final class ToldColumns {

    private ToldColumns() {}

    static BreachAllegationRecord of(UUID breach, Allegation told) {
        BreachAllegationRecord row = new BreachAllegationRecord();
        row.setBreachId(breach);
        row.setNumber(told.number());
        row.setWords(told.words());
        row.setFromAt(told.when().from());
        row.setToAt(told.when().to());
        row.setAct(told.act().name());
        row.setChannel(Columns.name(told.channel()));
        row.setToward(Columns.name(told.toward()));
        row.setPlaceKind(Columns.name(told.scene().kind()));
        row.setPlaceWords(told.scene().words().orElse(null));
        row.setMetres(told.scene().metres().orElse(null));
        row.setExhibits(Numbers.write(told.exhibits()));
        return row;
    }

    static Allegation allegation(BreachAllegationRecord row) {
        return new Allegation(
                row.getNumber(),
                row.getWords(),
                new Span(row.getFromAt(), row.getToAt()),
                Act.valueOf(row.getAct()),
                Columns.word(Channel.class, row.getChannel()),
                Columns.word(Toward.class, row.getToward()),
                new Scene(
                        Columns.word(Place.Kind.class, row.getPlaceKind()),
                        Optional.ofNullable(row.getPlaceWords()),
                        Optional.ofNullable(row.getMetres())),
                Numbers.read(row.getExhibits()));
    }

    static BreachExhibitRecord of(UUID breach, Exhibit exhibit) {
        return new BreachExhibitRecord(
                breach,
                exhibit.number(),
                exhibit.kind().name(),
                exhibit.reference(),
                exhibit.words().orElse(null));
    }

    static Exhibit exhibit(BreachExhibitRecord row) {
        return new Exhibit(
                row.getNumber(),
                Exhibit.Kind.valueOf(row.getKind()),
                row.getReference(),
                Optional.ofNullable(row.getWords()));
    }

    static BreachProofRecord of(UUID breach, Proof proof) {
        return new BreachProofRecord(
                breach,
                proof.point().name(),
                Numbers.write(proof.exhibits()),
                proof.words().orElse(null));
    }

    static Proof proof(BreachProofRecord row) {
        return new Proof(
                Point.valueOf(row.getPoint()),
                Numbers.read(row.getExhibits()),
                Optional.ofNullable(row.getWords()));
    }
}
