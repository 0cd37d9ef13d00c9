"""Lines of the machine: inputs, relays, lamp, button, lamp and filter for the night, motors."""

import threading
import time

from client import PREFIXES, Client, Fault

DRIVERS = ["gpio-sim", "vivid n_devs=1 node_types=0x1 num_inputs=1 input_types=0x00"]

INPUT, OTHER, RELAY, LOW_RELAY, LAMP, BUTTON, INFRARED, DAY, NIGHT, STEP, DIRECTION, HOME = range(12)
CONFIG = """
motion-sensitivity = 0
digital-inputs = [
  { line = "camsim/contact" },
  { line = "camsim/1", closed = "high", bias = "pull-down", normally = "closed", debounce-ms = 50 },
]
relay-outputs = [{ line = "camsim/2" }, { line = "camsim/3", closed = "low" }]
"""


def chip(machine):
    """Makes the simulated chip once; what its lines are called in sysfs."""
    return machine.run(
        """
        # Its file system comes with the driver.
        [ -d /config/gpio-sim ] || mount -t configfs configfs /config
        g=/config/gpio-sim/cam
        if [ ! -d $g ]; then
            mkdir -p $g/bank0/line0
            echo 16 > $g/bank0/num_lines; echo camsim > $g/bank0/label; echo contact > $g/bank0/line0/name
            echo 1 > $g/live
        fi
        echo /sys/devices/platform/$(cat $g/dev_name)/$(cat $g/bank0/chip_name)
        """
    )


class Lines:
    """The outside of the chip: what is wired to its lines."""

    def __init__(self, machine):
        self.machine = machine
        self.folder = chip(machine)

    def pull(self, line, high):
        self.machine.run(f"echo pull-{'up' if high else 'down'} > {self.folder}/sim_gpio{line}/pull")

    def level(self, line):
        return int(self.machine.run(f"cat {self.folder}/sim_gpio{line}/value"))

    def wait(self, line, level, seconds=20):
        deadline = time.monotonic() + seconds
        while self.level(line) != level:
            assert time.monotonic() < deadline, f"line {line} does not become {level}"


def start(machine, config=CONFIG):
    machine.start_camera("--source", "test:320x240@5", "--audio", "none", config=config)
    return Client(machine)


def relay(client, token, state):
    client.call(
        "tds",
        f"<tds:SetRelayOutputState><tds:RelayOutputToken>{token}</tds:RelayOutputToken>"
        f"<tds:LogicalState>{state}</tds:LogicalState></tds:SetRelayOutputState>",
    )


def settings(client, token, mode, delay, idle):
    client.call(
        "tmd",
        f'<tmd:SetRelayOutputSettings><tmd:RelayOutput token="{token}"><tt:Properties><tt:Mode>{mode}</tt:Mode>'
        f"<tt:DelayTime>{delay}</tt:DelayTime><tt:IdleState>{idle}</tt:IdleState></tt:Properties></tmd:RelayOutput>"
        "</tmd:SetRelayOutputSettings>",
    )


def changes(point, seconds):
    """What inputs do within some time, or as soon as they do anything; other events come as well."""
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        found = [event for event in point.pull(max(1, int(left))) if event[0].endswith("Device/Trigger/DigitalInput")]
        if found:
            return found
    return []


def initial(point):
    """The states of both inputs, as whoever subscribes is told them."""
    states = {}
    while len(states) < 2:
        found = changes(point, 30)
        assert found, f"only {states} were told"
        for _, operation, items, _ in found:
            assert operation == "Initialized", found
            states[items["InputToken"]] = items["LogicalState"]
    return states


def test_inputs(machine):
    """Each edge is one event, and soon."""
    lines = Lines(machine)
    client = start(machine)
    point = client.pull_point()
    # The resistors are as the configuration has them: the first line is high, the second one low.
    assert initial(point) == {"input-1": "false", "input-2": "true"}
    took = []
    for number in range(10):
        closed = number % 2 == 0
        seen = []
        puller = threading.Thread(target=lambda: seen.extend(changes(point, 20)))
        puller.start()
        time.sleep(0.3)  # The request is on its way; if it is not, the time that is measured is only longer.
        began = time.monotonic()
        lines.pull(INPUT, not closed)
        puller.join()
        assert len(seen) == 1, seen
        topic, operation, items, arrived = seen[0]
        assert topic.endswith("Device/Trigger/DigitalInput") and operation == "Changed", seen
        assert (items["InputToken"], items["LogicalState"]) == ("input-1", "true" if closed else "false"), items
        took.append(arrived - began)
    assert not changes(point, 2), "an edge was told twice"
    # A contact that is normally closed, by the high level.
    lines.pull(OTHER, True)
    assert changes(point, 20)[0][2] == {"InputToken": "input-2", "LogicalState": "false"}
    took.sort()
    assert took[0] < 0.5, took
    return f"10 edges, 10 events; from the order for the edge to the event outside {took[0] * 1000:.0f} to {took[-1] * 1000:.0f} ms, emulated"


def test_bouncing(machine):
    """A contact that bounces is one change; one that only twitches is none."""
    lines = Lines(machine)
    # Half a second: far more than an emulated processor needs for the loop below.
    client = start(machine, CONFIG.replace('line = "camsim/contact"', 'line = "camsim/contact", debounce-ms = 500'))
    point = client.pull_point()
    initial(point)
    pull = f"{lines.folder}/sim_gpio{INPUT}/pull"
    twitch = f"for n in 1 2 3 4 5 6 7 8 9 10; do echo pull-down > {pull}; echo pull-up > {pull}; done; "
    machine.run(twitch)
    assert not changes(point, 2), "bouncing was told"
    machine.run(twitch + f"echo pull-down > {pull}")
    assert changes(point, 20)[0][2] == {"InputToken": "input-1", "LogicalState": "true"}
    assert not changes(point, 2), "bouncing was told"


def test_relays(machine):
    """The line follows the state, whichever level closes the circuit, and a monostable relay returns in time."""
    lines = Lines(machine)
    client = start(machine)
    lines.wait(RELAY, 0)
    lines.wait(LOW_RELAY, 1)
    relay(client, "relay-1", "active")
    assert lines.level(RELAY) == 1
    relay(client, "relay-2", "active")
    assert lines.level(LOW_RELAY) == 0
    relay(client, "relay-2", "inactive")
    assert lines.level(LOW_RELAY) == 1
    settings(client, "relay-2", "Bistable", "PT1S", "closed")
    assert lines.level(LOW_RELAY) == 0, "idle is closed now"
    settings(client, "relay-1", "Monostable", "PT2S", "open")
    relay(client, "relay-1", "active")
    # The clock of the guest, so that only the guest's own slowness counts.
    times = machine.run(
        f"v={lines.folder}/sim_gpio{RELAY}/value; a=$(cut -d' ' -f1 /proc/uptime); while [ $(cat $v) = 1 ]; do :; done; "
        "b=$(cut -d' ' -f1 /proc/uptime); echo $a $b"
    ).split()
    passed = float(times[1]) - float(times[0])
    assert passed < 2.3, passed
    try:
        settings(client, "relay-9", "Bistable", "PT1S", "open")
        raise AssertionError("a relay that is not there was set")
    except Fault as fault:
        assert any("RelayToken" in code for code in fault.codes), fault.codes
    return f"a delay of 2 s had {passed:.2f} s left when the order had been answered, or less"


def test_idle_after_the_end(machine):
    """Relays return to idle when the camera stops and when it is killed; a bistable one is as it was left after the next start."""
    lines = Lines(machine)
    for signal in ["TERM", "KILL"]:
        client = start(machine)
        settings(client, "relay-2", "Bistable", "PT1S", "closed")
        relay(client, "relay-1", "active")
        relay(client, "relay-2", "active")
        assert (lines.level(RELAY), lines.level(LOW_RELAY)) == (1, 1)
        machine.stop_camera(signal)
        lines.wait(RELAY, 0)
        guards = machine.run("sleep 1; ps | grep -c '[r]elay-guard' || true")
        assert guards.strip() == "0", "the guard does not end"
        client = start(machine)
        lines.wait(RELAY, 1)
        machine.stop_camera()
        machine.run("rm -rf /tmp/state")
    return "after TERM and after KILL"


def test_guard_drives_the_lines(machine):
    """It is the guard that returns a killed camera's relays: stopped, nothing does; going on, it drives the line to its idle level."""
    lines = Lines(machine)
    client = start(machine)
    # A contact that is closed by the low level and idle when closed: idle is not what a released line of this chip is at.
    lines.pull(LOW_RELAY, True)
    settings(client, "relay-2", "Bistable", "PT1S", "closed")
    relay(client, "relay-2", "inactive")
    machine.run("kill -STOP $(pgrep -f relay-guard)")
    machine.stop_camera("KILL")
    assert lines.level(LOW_RELAY) == 1, "the line was let go"
    machine.run(
        f"kill -CONT $(pgrep -f relay-guard); n=0; while pgrep -f relay-guard >/dev/null; do n=$((n+1)); [ $n -lt 1000 ] || exit 1; done"
    )


def test_lamp_and_button(machine):
    """The lamp is on when the camera serves; the button, held, makes it a new camera."""
    lines = Lines(machine)
    lines.pull(BUTTON, True)
    config = CONFIG + 'status-lamp = { line = "camsim/4" }\nreset-button = { line = "camsim/5", hold-s = 2 }\n'
    client = start(machine, config)
    lines.wait(LAMP, 1)
    client.call("tds", "<tds:SetHostname><tds:Name>named</tds:Name></tds:SetHostname>")
    lines.pull(BUTTON, False)
    lines.wait(LAMP, 0)
    lines.pull(BUTTON, True)
    lines.wait(LAMP, 1)
    name = lambda: Client(machine).call("tds", "<tds:GetHostname/>").findtext(".//tt:Name", namespaces=PREFIXES)  # noqa: E731
    assert name() == "named", "a short press did something"
    lines.pull(BUTTON, False)
    # The program starts anew, and says so once more.
    deadline = time.monotonic() + 60
    while machine.run("grep -c device_service /tmp/camera.out || true").strip() != "2":
        assert time.monotonic() < deadline, "the camera does not start anew"
        time.sleep(0.2)
    assert name() != "named", "the camera has kept its name"
    lines.pull(BUTTON, True)
    machine.stop_camera()
    assert lines.level(LAMP) == 0


def test_day_and_night(machine):
    """Lamp and filter follow the filter setting, and the lamp the orders of clients."""
    lines = Lines(machine)
    config = CONFIG + (
        'infrared-lamp = { line = "camsim/6" }\n'
        'ir-cut-filter = { day = { line = "camsim/7" } }\n'
    )
    client = start(machine, config)
    lines.wait(DAY, 1)
    assert lines.level(INFRARED) == 0
    source = client.call("trt", "<trt:GetVideoSources/>").find("trt:VideoSources", PREFIXES).get("token")

    def cut_filter(mode):
        client.call(
            "timg",
            f"<timg:SetImagingSettings><timg:VideoSourceToken>{source}</timg:VideoSourceToken><timg:ImagingSettings>"
            f"<tt:IrCutFilter>{mode}</tt:IrCutFilter></timg:ImagingSettings></timg:SetImagingSettings>",
        )

    cut_filter("OFF")
    lines.wait(INFRARED, 1)
    lines.wait(DAY, 0)
    client.call("tds", "<tds:SendAuxiliaryCommand><tds:AuxiliaryCommand>tt:IRLamp|Off</tds:AuxiliaryCommand></tds:SendAuxiliaryCommand>")
    lines.wait(INFRARED, 0)
    client.call("tds", "<tds:SendAuxiliaryCommand><tds:AuxiliaryCommand>tt:IRLamp|Auto</tds:AuxiliaryCommand></tds:SendAuxiliaryCommand>")
    lines.wait(INFRARED, 1)
    cut_filter("ON")
    lines.wait(INFRARED, 0)
    lines.wait(DAY, 1)


def test_day_and_night_of_a_camera(machine):
    """The pictures of a video device tell whether it is dark, and move its filter and lamp."""
    lines = Lines(machine)
    config = CONFIG + 'ptz = false\ninfrared-lamp = { line = "camsim/6" }\nir-cut-filter = { day = { line = "camsim/7" } }\n'
    machine.start_camera("--source", "v4l2:/dev/video0,size=320x180", "--audio", "none", config=config)
    client = Client(machine)
    # The gain that this driver finds by itself has nothing to do with its picture.
    machine.run("v4l2-ctl -d /dev/video0 -c gain_automatic=0,gain=0,brightness=128")
    lines.wait(DAY, 1)
    token = "<timg:VideoSourceToken>video-1</timg:VideoSourceToken>"
    options = client.call("timg", f"<timg:GetOptions>{token}</timg:GetOptions>").find("timg:ImagingOptions", PREFIXES)
    modes = [mode.text for mode in options.findall("tt:IrCutFilterModes", PREFIXES)]
    assert modes == ["ON", "OFF", "AUTO"], modes
    machine.run("v4l2-ctl -d /dev/video0 -c brightness=0")
    lines.wait(INFRARED, 1, 60)
    lines.wait(DAY, 0)
    # Brighter than any lamp could make it, however much of the picture is taken to be the lamp's.
    machine.run("v4l2-ctl -d /dev/video0 -c brightness=255")
    lines.wait(DAY, 1, 60)
    lines.wait(INFRARED, 0)
    client.call(
        "timg",
        f"<timg:SetImagingSettings>{token}<timg:ImagingSettings><tt:IrCutFilter>OFF</tt:IrCutFilter></timg:ImagingSettings>"
        "</timg:SetImagingSettings>",
    )
    lines.wait(DAY, 0)
    return "dark and bright pictures moved filter and lamp, and so did a client"


def test_motors(machine):
    """Step and direction lines move as they are told, after homing."""
    lines = Lines(machine)
    lines.pull(HOME, False)
    motor = 'step = "camsim/9", direction = "camsim/10", steps = 40, steps-per-second = 40, home = { line = "camsim/11", bias = "as-is" }'
    other = 'step = "camsim/12", direction = "camsim/13", steps = 40, steps-per-second = 40'
    config = f"ptz = false\n{CONFIG}[[drives]]\nkind = \"motors\"\npan = {{ {motor} }}\ntilt = {{ {other} }}\n"
    client = start(machine, config)
    profile = client.profiles()[0]

    def place():
        status = client.call("tptz", f"<tptz:GetStatus><tptz:ProfileToken>{profile}</tptz:ProfileToken></tptz:GetStatus>")
        found = status.find(".//tt:Position/tt:PanTilt", PREFIXES)
        return None if found is None else float(found.get("x"))

    def wait(wanted):
        deadline = time.monotonic() + 30
        while (at := place()) is None or abs(at - wanted) > 0.01:
            assert time.monotonic() < deadline, f"at {at} and not {wanted}"

    wait(-1)
    client.call(
        "tptz",
        f"<tptz:AbsoluteMove><tptz:ProfileToken>{profile}</tptz:ProfileToken><tptz:Position>"
        '<tt:PanTilt x="1" y="0"/></tptz:Position></tptz:AbsoluteMove>',
    )
    machine.run(f"n=0; until [ $(cat {lines.folder}/sim_gpio{DIRECTION}/value) = 1 ]; do n=$((n+1)); [ $n -lt 5000 ] || exit 1; done")
    wait(1)


def test_mistakes(machine):
    """A line that is not there, or is somebody else's, is named, and the camera does not start without it."""
    chip(machine)
    for line, words in [("camsim/99", "camsim/99"), ("nochip/1", "nochip/1"), ("camsim/nobody", "no line of this name")]:
        machine.write("/tmp/wrong.toml", f'digital-inputs = [{{ line = "{line}" }}]')
        said = machine.run(
            "ONVIF_ADMIN_PASSWORD=x1Y-long /job/camera --config /tmp/wrong.toml --state-dir /tmp/refused --no-discovery --http-port 0 --rtsp-port 0"
            " && exit 1; echo status $?"
        )
        assert words in said and "status 6" in said, said
