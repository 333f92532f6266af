"""Tests of the view need no screen."""

import os

# Before the first QApplication; a test run under Xvfb names its own platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
