package hedgeward.app.proof;

import hedgeward.app.proof.KeepBreachFile.Step;
import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Place;
import hedgeward.domain.proof.Act;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Proof;
import hedgeward.domain.proof.Scene;
import hedgeward.domain.proof.Span;
import hedgeward.domain.proof.Toward;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// One part of a breach file fact by fact, so that what two people made of it can be laid beside
/// each other; and put together from facts again.
public final class FileFacts {

    private static final String APART = "|";

    private FileFacts() {}

    /// What stands in the file where a step would put something; empty for what is new.
    public static Optional<Step> standing(Step step, BreachFile file) {
        return switch (step) {
            case Step.Tell(var told) -> file.allegation(told.number()).map(Step.Tell::new);
            case Step.Produce(var exhibit) -> file.exhibit(exhibit.number()).map(Step.Produce::new);
            case Step.Prove(var proof) -> file.proof(proof.point()).map(Step.Prove::new);
            case Step.Rule rule ->
                    file.ruling(rule.allegation(), rule.term())
                            .map(
                                    r ->
                                            new Step.Rule(
                                                    r.allegation(),
                                                    r.term(),
                                                    r.decided(),
                                                    r.why()));
            case Step.Accuse(var crime) -> file.crime(crime.number()).map(Step.Accuse::new);
        };
    }

    /// The facts of what a step puts in; those that are not known have no value.
    public static Map<FileFact, Optional<String>> read(Step step) {
        Map<FileFact, Optional<String>> facts = new EnumMap<>(FileFact.class);
        switch (step) {
            case Step.Tell(var told) -> read(told, facts);
            case Step.Produce(var exhibit) -> {
                facts.put(FileFact.REFERENCE, text(exhibit.reference()));
                facts.put(FileFact.KIND, Optional.of(exhibit.kind().name()));
                facts.put(FileFact.DESCRIPTION, exhibit.words());
            }
            case Step.Prove(var proof) -> {
                facts.put(FileFact.EXHIBITS, numbers(proof.exhibits()));
                facts.put(FileFact.HOW, proof.words());
            }
            case Step.Rule rule -> {
                facts.put(FileFact.FINDING, Optional.of(rule.decided().name()));
                facts.put(FileFact.WHY, text(rule.why()));
            }
            case Step.Accuse(var crime) -> read(crime, facts);
        }
        return facts;
    }

    /// The same step with some facts changed.
    public static Step with(Step step, Map<FileFact, Optional<String>> changed) {
        Map<FileFact, Optional<String>> facts = read(step);
        facts.putAll(changed);
        return switch (step) {
            case Step.Tell(var told) -> new Step.Tell(told(told.number(), new Values(facts)));
            case Step.Produce(var exhibit) ->
                    new Step.Produce(exhibit(exhibit.number(), new Values(facts)));
            case Step.Prove(var proof) ->
                    new Step.Prove(
                            new Proof(
                                    proof.point(),
                                    new Values(facts).numbers(),
                                    new Values(facts).of(FileFact.HOW)));
            case Step.Rule(var told, var term, var _, var _) ->
                    new Step.Rule(
                            told,
                            term,
                            Finding.valueOf(new Values(facts).words(FileFact.FINDING)),
                            new Values(facts).words(FileFact.WHY));
            case Step.Accuse(var crime) ->
                    new Step.Accuse(crime(crime.number(), new Values(facts)));
        };
    }

    /// When a told thing was, as a fact.
    public static Span span(String value) {
        String[] ends = value.split("\\|", -1);
        return new Span(Instant.parse(ends[0]), Instant.parse(ends[1]));
    }

    /// Detention, as a fact.
    public static Crime.Detention detention(String value) {
        String[] times = value.split("\\|", -1);
        return new Crime.Detention(
                Instant.parse(times[0]),
                times.length > 1 ? Optional.of(Instant.parse(times[1])) : Optional.empty());
    }

    /// What was decided of a crime, as a fact.
    public static Crime.Decided decided(String value) {
        String[] parts = value.split("\\|", 3);
        return new Crime.Decided(
                Crime.Outcome.valueOf(parts[0]), Instant.parse(parts[1]), text(parts[2]));
    }

    /// Exhibits, as a fact.
    public static Set<Integer> exhibits(String value) {
        return Arrays.stream(value.split(" ", -1))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void read(Allegation told, Map<FileFact, Optional<String>> facts) {
        facts.put(FileFact.WORDS, text(told.words()));
        facts.put(FileFact.WHEN, Optional.of(told.when().from() + APART + told.when().to()));
        facts.put(FileFact.ACT, Optional.of(told.act().name()));
        facts.put(FileFact.CHANNEL, told.channel().map(Channel::name));
        facts.put(FileFact.TOWARD, told.toward().map(Toward::name));
        facts.put(FileFact.PLACE, told.scene().kind().map(Place.Kind::name));
        facts.put(FileFact.WHERE, told.scene().words());
        facts.put(FileFact.METRES, told.scene().metres().map(String::valueOf));
        facts.put(FileFact.EXHIBITS, numbers(told.exhibits()));
    }

    private static void read(Crime crime, Map<FileFact, Optional<String>> facts) {
        facts.put(FileFact.OFFENCE, text(crime.offence()));
        facts.put(FileFact.CRIME_REFERENCE, crime.reference());
        facts.put(FileFact.IS_THE_BREACH, Optional.of(String.valueOf(crime.isTheBreach())));
        facts.put(
                FileFact.DETENTION,
                crime.detention()
                        .map(
                                held ->
                                        held.arrivedAt()
                                                + held.authorisedAt()
                                                        .map(at -> APART + at)
                                                        .orElse("")));
        facts.put(
                FileFact.OUTCOME,
                crime.decision()
                        .map(
                                done ->
                                        done.outcome().name()
                                                + APART
                                                + done.at()
                                                + APART
                                                + done.words().orElse("")));
    }

    private static Allegation told(int number, Values values) {
        return new Allegation(
                number,
                values.words(FileFact.WORDS),
                span(values.words(FileFact.WHEN)),
                Act.valueOf(values.words(FileFact.ACT)),
                values.of(FileFact.CHANNEL).map(Channel::valueOf),
                values.of(FileFact.TOWARD).map(Toward::valueOf),
                new Scene(
                        values.of(FileFact.PLACE).map(Place.Kind::valueOf),
                        values.of(FileFact.WHERE),
                        values.of(FileFact.METRES).map(Integer::valueOf)),
                values.numbers());
    }

    private static Exhibit exhibit(int number, Values values) {
        return new Exhibit(
                number,
                Exhibit.Kind.valueOf(values.words(FileFact.KIND)),
                values.words(FileFact.REFERENCE),
                values.of(FileFact.DESCRIPTION));
    }

    private static Crime crime(int number, Values values) {
        return new Crime(
                number,
                values.words(FileFact.OFFENCE),
                values.of(FileFact.CRIME_REFERENCE),
                Boolean.parseBoolean(values.words(FileFact.IS_THE_BREACH)),
                values.of(FileFact.DETENTION).map(FileFacts::detention),
                values.of(FileFact.OUTCOME).map(FileFacts::decided));
    }

    private static Optional<String> numbers(Set<Integer> exhibits) {
        return text(
                new TreeSet<>(exhibits)
                        .stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static Optional<String> text(String words) {
        return Optional.of(words).filter(w -> !w.isEmpty());
    }

    /// Facts by name.
    private record Values(Map<FileFact, Optional<String>> facts) {

        Optional<String> of(FileFact fact) {
            return facts.getOrDefault(fact, Optional.empty());
        }

        String words(FileFact fact) {
            return of(fact).orElse("");
        }

        Set<Integer> numbers() {
            return of(FileFact.EXHIBITS).map(FileFacts::exhibits).orElse(Set.of());
        }

        @Override
        public String toString() {
            return "Values" + facts.keySet();
        }
    }
}
