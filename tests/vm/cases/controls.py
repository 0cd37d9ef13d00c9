"""Controls of a device as picture settings: set through ONVIF and seen in the device and the picture, and the other way round."""

import time

from client import PREFIXES, Client, Fault, decode

DRIVERS = ["vivid n_devs=1 node_types=0x1 num_inputs=1 input_types=0x00 no_error_inj=1"]
SOURCE = ("--source", "v4l2:/dev/video0,format=YUYV,size=640x360,rate=25", "--audio", "none")
CONFIG = "ptz = false\nmotion-sensitivity = 0\n"
TOKEN = "<timg:VideoSourceToken>video-1</timg:VideoSourceToken>"


def start(machine):
    machine.start_camera(*SOURCE, config=CONFIG)
    return Client(machine)


def settings(client):
    response = client.call("timg", f"<timg:GetImagingSettings>{TOKEN}</timg:GetImagingSettings>")
    return response.find("timg:ImagingSettings", PREFIXES)


def number(element, path):
    text = element.findtext(path, namespaces=PREFIXES)
    return None if text is None else float(text)


def put(client, content):
    client.call(
        "timg",
        f"<timg:SetImagingSettings>{TOKEN}<timg:ImagingSettings>{content}</timg:ImagingSettings>"
        "<timg:ForcePersistence>true</timg:ForcePersistence></timg:SetImagingSettings>",
    )


def control(machine, name):
    return int(machine.run(f"v4l2-ctl -d /dev/video0 -C {name}").split(":")[1])


def white(client):
    """Luma of the first bar as it is streamed."""
    return decode(client.stream_address(client.profiles()[0]), 12)[-1].mean(0.04, 0.6, 0.09, 0.9)


def test_options(machine):
    """The ranges are the device's, and what it lacks is not there."""
    client = start(machine)
    options = client.call("timg", f"<timg:GetOptions>{TOKEN}</timg:GetOptions>").find("timg:ImagingOptions", PREFIXES)
    for name in ["Brightness", "Contrast", "ColorSaturation"]:
        found = (number(options, f"tt:{name}/tt:Min"), number(options, f"tt:{name}/tt:Max"))
        assert found == (0, 255), f"{name}: {found}"
    assert number(options, "tt:Exposure/tt:Gain/tt:Max") == 255
    for name in ["Sharpness", "Focus", "IrCutFilter", "WhiteBalance", "WideDynamicRange", "BacklightCompensation"]:
        assert options.find(f"tt:{name}", PREFIXES) is None, f"{name} is offered"


def test_set_through_imaging(machine):
    """A setting arrives in the device and in the picture; what is outside is refused and changes nothing."""
    client = start(machine)
    before = white(client)
    put(client, "<tt:Brightness>40</tt:Brightness>")
    assert control(machine, "brightness") == 40
    after = white(client)
    assert after[1] < before[1] - 40, f"{before} {after}"
    try:
        put(client, "<tt:Brightness>256</tt:Brightness>")
        raise AssertionError("256 was taken")
    except Fault as fault:
        assert any("SettingsInvalid" in code for code in fault.codes), fault.codes
    assert control(machine, "brightness") == 40 and number(settings(client), "tt:Brightness") == 40
    put(client, "<tt:Brightness>128</tt:Brightness>")
    return f"the white bar went from {before[1]:.0f} to {after[1]:.0f}"


def test_set_by_others(machine):
    """What another program sets is read from the device."""
    client = start(machine)
    machine.run("v4l2-ctl -d /dev/video0 -c saturation=0,contrast=200")
    found = settings(client)
    assert (number(found, "tt:ColorSaturation"), number(found, "tt:Contrast")) == (0, 200)
    # A client that sets something else leaves it as the other program has set it.
    put(client, "<tt:Brightness>130</tt:Brightness>")
    assert (control(machine, "saturation"), control(machine, "contrast")) == (0, 200)
    yellow = decode(client.stream_address(client.profiles()[0]), 12)[-1].mean(0.17, 0.6, 0.21, 0.9)
    assert max(yellow) - min(yellow) < 20, f"yellow is {yellow}"
    machine.run("v4l2-ctl -d /dev/video0 -c saturation=128,contrast=128,brightness=128")


def test_noticed(machine):
    """What another program sets is noticed when it does, and what a client sets is noticed by other programs."""
    machine.start_camera(*SOURCE, "--log", "reference_camera=debug", config=CONFIG)
    client = Client(machine)

    def wait(what, look):
        deadline = time.monotonic() + 60
        while not look():
            assert time.monotonic() < deadline, f"{what}: not within 60 s"
            time.sleep(0.1)

    said = "a control has another value"
    machine.run("v4l2-ctl -d /dev/video0 -c contrast=99")
    # No client has asked yet: the device has told it.
    wait("the event", lambda: any(said in line and "Contrast" in line and "99" in line for line in machine.camera_log().splitlines()))
    assert number(settings(client), "tt:Contrast") == 99
    machine.run("setsid v4l2-ctl -d /dev/video0 --wait-for-event ctrl=brightness >/tmp/event 2>&1 &")
    values = iter([60, 61] * 300)

    def told():
        put(client, f"<tt:Brightness>{next(values)}</tt:Brightness>")
        return "brightness" in machine.run("cat /tmp/event").lower()

    # It cannot be seen when the other program has begun to wait.
    wait("the event for the other program", told)
    # What the device sets by itself is asked for, and what is set by hand is told again.
    for automatic in [1, 0]:
        machine.run(f"v4l2-ctl -d /dev/video0 -c gain_automatic={automatic}")
        exposure = settings(client).find("tt:Exposure", PREFIXES)
        assert exposure.findtext("tt:Mode", namespaces=PREFIXES) == ["MANUAL", "AUTO"][automatic]
    machine.run("v4l2-ctl -d /dev/video0 -c gain=31")
    assert number(settings(client), "tt:Exposure/tt:Gain") == 31
    machine.run("v4l2-ctl -d /dev/video0 -c gain_automatic=1,contrast=128,brightness=128")


def test_exposure(machine):
    """Automatic gain is switched off, and the gain is set."""
    client = start(machine)
    put(client, "<tt:Exposure><tt:Mode>MANUAL</tt:Mode><tt:Gain>77</tt:Gain></tt:Exposure>")
    assert (control(machine, "gain_automatic"), control(machine, "gain")) == (0, 77)
    put(client, "<tt:Exposure><tt:Mode>AUTO</tt:Mode></tt:Exposure>")
    assert control(machine, "gain_automatic") == 1


def test_kept(machine):
    """Settings survive a kill and are set again after the device was unplugged."""
    client = start(machine)
    put(client, "<tt:Contrast>90</tt:Contrast>")
    machine.stop_camera("KILL")
    machine.run("v4l2-ctl -d /dev/video0 -c contrast=128")
    client = start(machine)
    assert control(machine, "contrast") == 90
    put(client, "<tt:Contrast>128</tt:Contrast>")


def test_controls_of_the_configuration(machine):
    """Controls that ONVIF does not know are set by the configuration; unknown ones are named."""
    machine.start_camera("--source", SOURCE[1] + ",set.horizontal_flip=1,set.hue=-5", "--audio", "none", config=CONFIG)
    assert (control(machine, "horizontal_flip"), control(machine, "hue")) == (1, -5)
    machine.stop_camera()
    machine.run("v4l2-ctl -d /dev/video0 -c horizontal_flip=0,hue=0")
    said = machine.run(
        "ONVIF_ADMIN_PASSWORD=x1Y-long /job/camera --state-dir /tmp/refused --no-discovery --http-port 0 --rtsp-port 0 "
        "--source v4l2:/dev/video0,set.horizontal_flop=1 && exit 1 || true"
    )
    assert "horizontal_flop" in said, said
