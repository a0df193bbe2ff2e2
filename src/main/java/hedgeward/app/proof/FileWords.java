package hedgeward.app.proof;

import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Proof;

import java.util.Optional;

/// What stands in the file of a breach where a step puts something, in one line.
final class FileWords {

    private FileWords() {}

    static FilePart part(KeepBreachFile.Step step) {
        return switch (step) {
            case KeepBreachFile.Step.Tell _ -> FilePart.ALLEGATION;
            case KeepBreachFile.Step.Produce _ -> FilePart.EXHIBIT;
            case KeepBreachFile.Step.Prove _ -> FilePart.POINT;
            case KeepBreachFile.Step.Rule _ -> FilePart.RULING;
            case KeepBreachFile.Step.Accuse _ -> FilePart.CRIME;
        };
    }

    /// Empty where nothing stands yet.
    static Optional<String> of(KeepBreachFile.Step step, BreachFile file) {
        return switch (step) {
            case KeepBreachFile.Step.Tell(var told) ->
                    file.allegation(told.number()).map(FileWords::of);
            case KeepBreachFile.Step.Produce(var exhibit) ->
                    file.exhibit(exhibit.number()).map(Exhibit::reference);
            case KeepBreachFile.Step.Prove(var proof) ->
                    file.proof(proof.point()).map(FileWords::of);
            case KeepBreachFile.Step.Rule rule ->
                    file.ruling(rule.allegation(), rule.term())
                            .map(ruling -> ruling.decided().name() + " " + ruling.why());
            case KeepBreachFile.Step.Accuse(var crime) ->
                    file.crime(crime.number()).map(FileWords::of);
        };
    }

    private static String of(Allegation told) {
        return told.act() + " " + told.when().from() + " " + told.when().to() + " " + told.words();
    }

    private static String of(Proof proof) {
        return proof.exhibits() + proof.words().map(words -> " " + words).orElse("");
    }

    private static String of(Crime crime) {
        return crime.offence()
                + crime.decision().map(decision -> " " + decision.outcome()).orElse("")
                + crime.reference().map(reference -> " " + reference).orElse("");
    }
}
