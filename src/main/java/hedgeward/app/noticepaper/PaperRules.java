package hedgeward.app.noticepaper;

import hedgeward.app.common.Result;
import hedgeward.app.paper.GuardedWords;
import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.PlainWords;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Respondent;

import java.util.List;
import java.util.Optional;

/// Whether a case has a copy for the respondent, and what stands on it.
final class PaperRules {

    private PaperRules() {}

    static Result<NoticePaper, NoticePaperRejection> of(
            CaseFile file, Optional<Officer> authoriser, NoticePaper.Office office) {
        if (file.notice().isEmpty()) {
            return new Result.Rejected<>(NoticePaperRejection.NO_NOTICE);
        }
        Notice notice = file.notice().get();
        if (!notice.authorisation().granted()) {
            return new Result.Rejected<>(NoticePaperRejection.NOT_GRANTED);
        }
        Optional<String> grounds = notice.authorisation().grounds();
        if (grounds.isEmpty()) {
            return new Result.Rejected<>(NoticePaperRejection.NO_GROUNDS);
        }
        List<String> terms =
                notice.terms().conditions().stream().map(t -> words(t, file.regime())).toList();
        GuardedWords guarded = GuardedWords.of(file);
        AddressGiveaway giveaway = AddressGiveaway.of(file.parties());
        if (guarded.areToldBy(grounds.get()) || !giveaway.in(grounds.get()).isEmpty()) {
            return new Result.Rejected<>(NoticePaperRejection.GROUNDS_TELL);
        }
        if (terms.stream().anyMatch(guarded::areToldBy) || giveaway.isUndecidedIn(notice.terms())) {
            return new Result.Rejected<>(NoticePaperRejection.TERM_TELLS);
        }
        return new Result.Done<>(paper(file, notice, grounds.get(), terms, authoriser, office));
    }

    private static NoticePaper paper(
            CaseFile file,
            Notice notice,
            String grounds,
            List<String> terms,
            Optional<Officer> authoriser,
            NoticePaper.Office office) {
        return new NoticePaper(
                file.ref().value(),
                file.regime(),
                people(file),
                new NoticePaper.Decision(
                        authoriser.map(PaperRules::officer).orElse("not known"),
                        notice.authorisation().at(),
                        grounds),
                terms,
                notice.service().map(NoticeService::at),
                notice.service().map(s -> s.heardBy().actBy()),
                hearing(file),
                office);
    }

    /// The notice's own words where they were typed in.
    private static String words(Condition term, Regime regime) {
        return term.courtWords().orElseGet(() -> PlainWords.of(term, regime));
    }

    private static NoticePaper.People people(CaseFile file) {
        Respondent respondent = file.parties().respondent();
        return new NoticePaper.People(
                respondent.name().spoken(),
                respondent.bornOn(),
                file.parties().protectedPerson().name().spoken());
    }

    private static Optional<NoticePaper.Listing> hearing(CaseFile file) {
        return file.currentHearing()
                .filter(h -> h.result().isEmpty())
                .flatMap(h -> h.listedFor().map(at -> new NoticePaper.Listing(h.court(), at)));
    }

    private static String officer(Officer officer) {
        return officer.rank().words()
                + " "
                + officer.name().spoken()
                + ", "
                + officer.collar().value();
    }
}
