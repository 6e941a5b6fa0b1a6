# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window of puas-kiosk, driven as a person does: with a pointer, or over AT-SPI.

Needs a display and a session bus: see run_with_display() and start_accessibility().
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

FACES = {1: "Tidak puas", 2: "Kurang puas", 3: "Puas", 4: "Sangat puas"}
THANKS = "Terima kasih"
FINISH = "Selesai"
CHANGE = "Ubah"
REST = 0.4  # the kiosk takes no touch until fingers have rested this long on a new screen


def run_with_display(size="1280x800"):
    """Starts this script again under a session bus and a display of its own."""
    if os.environ.get("PUAS_FLOW_DISPLAY"):
        return
    os.environ["PUAS_FLOW_DISPLAY"] = "1"
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "AT_SPI_BUS_ADDRESS"):
        os.environ.pop(name, None)
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="puas-runtime-"))
    os.environ.update(QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                      QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
    os.execvp("dbus-run-session", ["dbus-run-session", "--", "xvfb-run", "-a", "-s",
                                   f"-screen 0 {size}x24 -noreset", sys.executable, *sys.argv])


def start_accessibility():
    """The bus over which windows describe themselves. The caller ends it."""
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    return bus


class KioskWindow:
    def __init__(self, program, folder, size="1280x800", language="id", first=FACES[3]):
        """`first` is the name of what shows once the first screen stands."""
        self.command = [str(program), "--data", str(folder), "--windowed", size, "--language", language]
        self.first = first
        self.process = None

    def start(self, log=None):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL,
                                        stdout=log or subprocess.DEVNULL, stderr=subprocess.STDOUT)
        if not self.wait_for(self.first, 30):
            raise AssertionError(f"the kiosk's faces never showed; its process: {self.process.poll()}")
        time.sleep(REST)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()

    def tree(self):
        """Every accessible of this process that shows, outermost first."""
        import pyatspi
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            try:
                application = desktop.getChildAtIndex(index)
                if application and application.get_process_id() == self.process.pid:
                    yield from self.below(application)
            except Exception:  # a killed program leaves names on the bus for a moment
                continue

    def below(self, accessible):
        for index in range(accessible.childCount):
            child = accessible.getChildAtIndex(index)
            if child is not None:
                yield child
                yield from self.below(child)

    def find(self, name, role=None):
        """What shows under `name`; the window itself bears the name of a face."""
        import pyatspi
        role = role or pyatspi.ROLE_PUSH_BUTTON
        try:
            for accessible in self.tree():
                if (accessible.name == name and accessible.getRole() == role
                        and accessible.getState().contains(pyatspi.STATE_SHOWING)):
                    return accessible
        except Exception:
            return None
        return None

    def wait_for(self, name, seconds, role=None):
        end = time.monotonic() + seconds
        while True:
            found = self.find(name, role)
            if found is not None or self.process.poll() is not None or time.monotonic() >= end:
                return found
            time.sleep(0.01)

    def shown(self, name):
        target = self.wait_for(name, 10)
        if target is None:
            raise AssertionError(f"'{name}' does not show")
        return target

    def aim(self, name):
        """A press and release in the middle of what bears `name`, as a call to make later."""
        import pyatspi
        box = self.shown(name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        command = ["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2),
                   "mousedown", "1", "mouseup", "1"]
        return lambda: subprocess.run(command, check=True)

    def point_at(self, name):
        self.aim(name)()

    def press(self, name):
        """What a screen reader does."""
        self.shown(name).queryAction().doAction(0)

    def is_thanking(self, seconds=0):
        import pyatspi
        return self.wait_for(THANKS, seconds, pyatspi.ROLE_LABEL) is not None

    def back_to_faces(self):
        time.sleep(REST)
        self.press(FINISH)
        if self.wait_for(FACES[3], 20) is None:
            raise AssertionError("the faces did not come back")
        time.sleep(REST)


def wait_for_window(pid, seconds=30):
    """The X window of a process, once it shows."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)],
                               capture_output=True, text=True).stdout.split()
        if found:
            return found[-1]
        time.sleep(0.1)
    raise AssertionError(f"no window of process {pid} showed in {seconds} seconds")


def picture(pid, path):
    subprocess.run(["import", "-window", wait_for_window(pid), str(path)], check=True)
