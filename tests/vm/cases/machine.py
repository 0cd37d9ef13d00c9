"""The machine itself: what the other cases build on."""

from client import Client, codec, decode

DRIVERS = [
    "vivid n_devs=1 node_types=0x1 num_inputs=1 input_types=0x00",
    "vicodec",
    "gpio-sim",
    "snd-aloop",
]


def test_drivers(machine):
    """The kernel has what the cases need."""
    devices = machine.run("v4l2-ctl --list-devices")
    for name in ["vivid", "vicodec"]:
        assert name in devices, devices
    assert "Loopback" in machine.run("cat /proc/asound/cards")
    assert machine.run("ls -d /config/gpio-sim")


def test_camera(machine):
    """The camera runs in the guest and is watched from outside."""
    machine.start_camera("--source", "test:640x360@25", "--audio", "none")
    client = Client(machine)
    address = client.stream_address(client.profiles()[0])
    assert codec(address) == ("h264", 640, 360)
    pictures = decode(address, 10)
    assert pictures[0].data != pictures[-1].data, "the picture stands still"
    return "10 pictures of the test pattern decoded outside"


def test_kill(machine):
    """A camera that is killed is gone, and starts again on the state it left."""
    machine.start_camera("--source", "test:320x240@5", "--audio", "none")
    machine.stop_camera("KILL")
    machine.start_camera("--source", "test:320x240@5", "--audio", "none")
    assert Client(machine).profiles()
