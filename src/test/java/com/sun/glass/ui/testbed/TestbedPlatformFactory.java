package com.sun.glass.ui.testbed;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// JavaFX's headless platform with a desk-sized screen and a mouse that tells the truth about its
/// buttons and the modifier keys, so that windows can be tested on a machine without a display.
/// Chosen by `-Dglass.platform=Testbed`; the toolkit finds this class by its name.
public final class TestbedPlatformFactory extends HeadlessPlatformFactory {

    private static final int WIDTH = Integer.getInteger("testbed.width", 1920);
    private static final int HEIGHT = Integer.getInteger("testbed.height", 1200);
    private static final int DOTS_PER_INCH = 100;
    private static final int COLOUR_DEPTH = 32;

    @Override
    public Application createApplication() {
        return new DeskApplication();
    }

    private static final class DeskApplication extends HeadlessApplication {

        private final PointerState pointer = new PointerState();
        private Screen[] screens = {};

        @Override
        public View createView() {
            return new TruthfulView(pointer);
        }

        @Override
        protected Screen[] staticScreen_getScreens() {
            super.staticScreen_getScreens(); // makes the frame buffer
            if (screens.length == 0) {
                screens = new Screen[] {desk()};
            }
            return screens;
        }

        private static Screen desk() {
            return new Screen(
                    0,
                    COLOUR_DEPTH,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    0,
                    0,
                    WIDTH,
                    HEIGHT,
                    DOTS_PER_INCH,
                    DOTS_PER_INCH,
                    1f,
                    1f,
                    1f,
                    1f);
        }
    }
}
