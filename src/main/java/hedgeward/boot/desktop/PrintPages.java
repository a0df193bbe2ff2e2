package hedgeward.boot.desktop;

import hedgeward.app.access.Actor;
import hedgeward.domain.order.CaseId;
import hedgeward.print.PaperFonts;
import hedgeward.ui.kit.Look;
import hedgeward.ui.noticepaper.NoticePaperController;
import hedgeward.ui.printing.PrintScheduleController;

/// How the pages are made from which paper is printed.
final class PrintPages {

    private final Actor actor;
    private final UseCases useCases;
    private final Look look;
    private final DeskPages.Beside beside;

    PrintPages(OfficeDesk desk, Look look, DeskPages.Beside beside) {
        this.actor = desk.actor();
        this.useCases = desk.useCases();
        this.look = look;
        this.beside = beside;
    }

    NoticePaperController noticePaper(CaseId id) {
        return new NoticePaperController(
                new NoticePaperController.Subject(actor, id),
                useCases.notices().prepareNotice(),
                new NoticePaperController.Paper(
                        new PaperFonts(),
                        beside.way().printer(),
                        beside.way().recipient(),
                        beside.way().saveAs()),
                beside.tasks(),
                look);
    }

    PrintScheduleController schedule() {
        return new PrintScheduleController(
                actor,
                new PrintScheduleController.UseCases(
                        useCases.prepareSchedule(), useCases.findOfficers()),
                new PrintScheduleController.Paper(
                        new PaperFonts(), beside.way().printer(), beside.way().saveAs()),
                beside.tasks(),
                beside.ticker(),
                look);
    }
}
