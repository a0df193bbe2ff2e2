package hedgeward.ui.breach.proof;

import hedgeward.app.proof.FileFact;
import hedgeward.app.proof.FileFacts;
import hedgeward.app.proof.ToldWords;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.Toward;
import hedgeward.ui.kit.Look;

import java.util.Optional;
import java.util.stream.Collectors;

/// Says the facts of a part of the file as its form does.
record FileFactWords(Look look, BreachFile file) {

    String name(FileFact fact) {
        return look.messages()
                .text(
                        switch (fact) {
                            case WORDS -> ProofMsg.TELL_WORDS;
                            case WHEN -> ProofMsg.FACT_WHEN;
                            case ACT -> ProofMsg.TELL_ACT;
                            case CHANNEL -> ProofMsg.TELL_CHANNEL;
                            case TOWARD -> ProofMsg.TELL_TOWARD;
                            case PLACE -> ProofMsg.TELL_PLACE;
                            case WHERE -> ProofMsg.TELL_WHERE;
                            case METRES -> ProofMsg.TELL_METRES;
                            case EXHIBITS -> ProofMsg.SHOWN_BY;
                            case REFERENCE -> ProofMsg.EXHIBIT_REFERENCE;
                            case KIND -> ProofMsg.EXHIBIT_KIND;
                            case DESCRIPTION -> ProofMsg.EXHIBIT_WORDS;
                            case HOW -> ProofMsg.PROVE_WORDS;
                            case FINDING -> ProofMsg.RULE_DECIDED;
                            case WHY -> ProofMsg.RULE_WHY;
                            case OFFENCE -> ProofMsg.CRIME_OFFENCE;
                            case CRIME_REFERENCE -> ProofMsg.CRIME_REFERENCE;
                            case IS_THE_BREACH -> ProofMsg.CRIME_IS_BREACH;
                            case DETENTION -> ProofMsg.FACT_DETENTION;
                            case OUTCOME -> ProofMsg.CRIME_OUTCOME;
                        });
    }

    String value(FileFact fact, Optional<String> value) {
        return value.map(known -> said(fact, known))
                .orElseGet(() -> look.messages().text(ProofMsg.NOT_KNOWN));
    }

    private String said(FileFact fact, String known) {
        return switch (fact) {
            case WORDS, WHERE, METRES, REFERENCE, DESCRIPTION, HOW, WHY, OFFENCE, CRIME_REFERENCE ->
                    known;
            case WHEN -> span(FileFacts.span(known));
            case ACT -> ToldWords.act(Act.valueOf(known));
            case CHANNEL -> ToldWords.channel(Channel.valueOf(known));
            case TOWARD -> ToldWords.toward(Toward.valueOf(known));
            case PLACE -> ToldWords.place(Place.Kind.valueOf(known));
            case EXHIBITS -> exhibits(known);
            case KIND -> ToldWords.exhibit(Exhibit.Kind.valueOf(known));
            case FINDING -> ToldWords.finding(Finding.valueOf(known));
            case IS_THE_BREACH ->
                    look.messages()
                            .text(
                                    Boolean.parseBoolean(known)
                                            ? ProofMsg.FACT_YES
                                            : ProofMsg.FACT_NO);
            case DETENTION -> detention(FileFacts.detention(known));
            case OUTCOME -> decided(FileFacts.decided(known));
        };
    }

    private String span(Span when) {
        return when.isInstant()
                ? look.times().dayTime(when.from())
                : look.messages()
                        .text(
                                ProofMsg.TOLD_BETWEEN,
                                look.times().dayTime(when.from()),
                                look.times().dayTime(when.to()));
    }

    private String exhibits(String known) {
        return FileFacts.exhibits(known).stream()
                .map(
                        number ->
                                file.exhibit(number)
                                        .map(Exhibit::reference)
                                        .orElse(String.valueOf(number)))
                .collect(Collectors.joining(", "));
    }

    private String detention(Crime.Detention held) {
        String arrived = look.times().dayTime(held.arrivedAt());
        return held.authorisedAt()
                .map(
                        at ->
                                look.messages()
                                        .text(
                                                ProofMsg.FACT_AUTHORISED,
                                                arrived,
                                                look.times().dayTime(at)))
                .orElse(arrived);
    }

    private String decided(Crime.Decided done) {
        return look.messages()
                .text(
                        ProofMsg.CRIME_DECIDED,
                        ToldWords.outcome(done.outcome()),
                        look.times().dayTime(done.at()),
                        done.words().orElse(""))
                .strip();
    }
}
