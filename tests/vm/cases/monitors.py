"""Chips that watch fans, voltages and temperatures, on a bus whose registers are written from outside."""

from client import Client

# The LM78 watches fans and voltages, the LM90 temperatures. The W83793 has an older kind of driver, whose files are with the device.
LM78, LM78_TWIN, W83793, LM90 = 0x2D, 0x2E, 0x2F, 0x4C
DRIVERS = [
    f"i2c-stub chip_addr={LM78},{LM78_TWIN},{W83793},{LM90}",
    "i2c-dev",
    "lm78",
    "lm90",
    "w83793",
]
CONFIG = 'hardware-monitors = "/sys/class/hwmon"\nmotion-sensitivity = 0\n'


class Bus:
    """The bus with its chips; each is there once."""

    def __init__(self, machine):
        self.machine = machine
        self.folder = machine.run("dirname $(grep -l stub /sys/bus/i2c/devices/i2c-*/name)")
        self.number = int(self.folder.rsplit("-", 1)[1])
        # This chip looks for two others at addresses that must differ.
        self.set(W83793, 0x0C, 0x10)

    def set(self, chip, register, value):
        self.machine.run(f"i2cset -f -y {self.number} {chip:#x} {register:#x} {value:#x}")

    def add(self, driver, chip):
        self.machine.run(f"[ -e {self.place(chip)}/driver ] || echo {driver} {chip} > {self.folder}/new_device")
        self.machine.run(f"ls {self.place(chip)}/hwmon")

    def remove(self, chip):
        self.machine.run(f"[ ! -e {self.place(chip)} ] || echo {chip} > {self.folder}/delete_device")

    def place(self, chip):
        return f"/sys/bus/i2c/devices/{self.number}-{chip:04x}"

    def token(self, driver, chip, channel):
        return f"{driver}-{self.number}-{chip:04x}-{channel}"


def watching(machine):
    """A camera that has been started."""
    machine.start_camera("--source", "test:320x240@5", "--audio", "none", config=CONFIG)
    return Client(machine)


def test_failures(machine):
    """A bit that a chip sets is one event of the part, and so is its end."""
    bus = Bus(machine)
    for driver, chip in [("lm78", LM78), ("lm78", LM78_TWIN), ("w83793", W83793), ("lm90", LM90)]:
        bus.add(driver, chip)
    client = watching(machine)
    fan = {"Token": bus.token("lm78", LM78, "fan1")}
    seen = []
    for topic, source, item, chip, register, bit in [
        ("FanFailure", fan, "Failed", LM78, 0x41, 0x40),
        ("FanFailure", {"Token": bus.token("lm78", LM78_TWIN, "fan2")}, "Failed", LM78_TWIN, 0x41, 0x80),
        ("FanFailure", {"Token": bus.token("w83793", W83793, "fan1")}, "Failed", W83793, 0x4D, 0x04),
        ("PowerSupplyFailure", {"Token": bus.token("lm78", LM78, "in3")}, "Failed", LM78, 0x41, 0x08),
        ("TemperatureCritical", {}, "Critical", LM90, 0x02, 0x01),
    ]:
        point = client.pull_point()
        point.wait_for(f"HardwareFailure/{topic}", **source, **{item: "false"})
        bus.set(chip, register, bit)
        event = point.wait_for(f"HardwareFailure/{topic}", **source, **{item: "true"})
        assert event[1] == "Changed", event
        bus.set(chip, register, 0)
        event = point.wait_for(f"HardwareFailure/{topic}", **source, **{item: "false"})
        assert event[1] == "Changed", event
        seen.append(f"{topic} {source.get('Token', '')}".strip())
    return ", ".join(seen)


def test_tokens(machine):
    """They stay when drivers find the chips in another order."""
    bus = Bus(machine)
    for order in [(LM78, LM78_TWIN), (LM78_TWIN, LM78)]:
        for chip in [LM78, LM78_TWIN, W83793, LM90]:
            bus.remove(chip)
        for chip in order:
            bus.add("lm78", chip)
        bus.set(LM78_TWIN, 0x41, 0x40)
        point = watching(machine).pull_point()
        point.wait_for("FanFailure", Token=bus.token("lm78", LM78_TWIN, "fan1"), Failed="true")
        bus.set(LM78_TWIN, 0x41, 0)
        machine.stop_camera()
    return "the same fan fails"


def test_vanished(machine):
    """A chip that is taken away leaves its parts as they were, and the log says so."""
    bus = Bus(machine)
    bus.add("lm78", LM78)
    point = watching(machine).pull_point()
    bus.set(LM78, 0x41, 0x40)
    fan = bus.token("lm78", LM78, "fan1")
    point.wait_for("FanFailure", Token=fan, Failed="true")
    bus.remove(LM78)
    # Until each of its files has been missed: three fans and seven voltages.
    machine.run("n=0; until [ $(grep -c 'cannot be read' /tmp/camera.log) = 10 ]; do n=$((n + 1)); [ $n -lt 300 ] || exit 1; sleep 0.1; done")
    bus.set(LM78, 0x41, 0)
    bus.add("lm78", LM78)
    point.wait_for("FanFailure", Token=fan, Failed="false")
    return "it is back"
