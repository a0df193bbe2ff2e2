package hedgeward.store.proof;

import hedgeward.domain.proof.Crime;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.BreachCrimeRecord;

import java.util.Optional;
import java.util.UUID;

/// A crime as its row and back.
final class CrimeColumns {

    private CrimeColumns() {}

    static BreachCrimeRecord of(UUID breach, Crime crime) {
        BreachCrimeRecord row = new BreachCrimeRecord();
        row.setBreachId(breach);
        row.setNumber(crime.number());
        row.setOffence(crime.offence());
        row.setReference(crime.reference().orElse(null));
        row.setIsTheBreach(crime.isTheBreach());
        row.setArrivedAt(crime.detention().map(Crime.Detention::arrivedAt).orElse(null));
        row.setAuthorisedAt(crime.detention().flatMap(Crime.Detention::authorisedAt).orElse(null));
        row.setOutcome(crime.decision().map(d -> d.outcome().name()).orElse(null));
        row.setDecidedAt(crime.decision().map(Crime.Decided::at).orElse(null));
        row.setDecidedWords(crime.decision().flatMap(Crime.Decided::words).orElse(null));
        return row;
    }

    static Crime crime(BreachCrimeRecord row) {
        return new Crime(
                row.getNumber(),
                row.getOffence(),
                Optional.ofNullable(row.getReference()),
                row.getIsTheBreach(),
                Optional.ofNullable(row.getArrivedAt())
                        .map(
                                at ->
                                        new Crime.Detention(
                                                at, Optional.ofNullable(row.getAuthorisedAt()))),
                Columns.word(Crime.Outcome.class, row.getOutcome())
                        .map(
                                outcome ->
                                        new Crime.Decided(
                                                outcome,
                                                row.getDecidedAt(),
                                                Optional.ofNullable(row.getDecidedWords()))));
    }
}
