"""PTZ, Imaging and Device I/O for the check that calls every operation."""

from __future__ import annotations

import datetime
import time

from common import expect
from zeep.helpers import serialize_object

PTZ = "http://www.onvif.org/ver20/ptz/wsdl"
IMAGING = "http://www.onvif.org/ver20/imaging/wsdl"
IO = "http://www.onvif.org/ver10/deviceIO/wsdl"
TDS = "http://www.onvif.org/ver10/device/wsdl"
TRT = "http://www.onvif.org/ver10/media/wsdl"


def plain(value):
    return serialize_object(value, dict)


def ptz(device) -> None:
    device.call(PTZ, "GetServiceCapabilities")
    node = device.call(PTZ, "GetNodes")[0]
    device.call(PTZ, "GetNode", NodeToken=node.token)
    profile = next(p.token for p in device.call(TRT, "GetProfiles") if p.PTZConfiguration is not None)
    configuration = device.call(PTZ, "GetConfigurations")[0]
    device.call(PTZ, "GetConfigurationOptions", ConfigurationToken=configuration.token)
    expect(device.call(PTZ, "GetCompatibleConfigurations", ProfileToken=profile), "nothing is compatible")
    one = plain(device.call(PTZ, "GetConfiguration", PTZConfigurationToken=configuration.token))
    device.call(PTZ, "SetConfiguration", PTZConfiguration=one | {"Name": "walked"}, ForcePersistence=True)
    expect(device.call(PTZ, "GetConfiguration", PTZConfigurationToken=configuration.token).Name == "walked", "the configuration was not set")
    device.call(PTZ, "SetConfiguration", PTZConfiguration=one, ForcePersistence=True)
    # The window can be panned once it is smaller than the picture.
    device.call(PTZ, "AbsoluteMove", ProfileToken=profile, Position={"Zoom": {"x": 0.5}})
    settle(device, profile)
    home = device.call(PTZ, "SetHomePosition", ProfileToken=profile)
    print(f"home: {home}")
    preset = device.call(PTZ, "SetPreset", ProfileToken=profile, PresetName="walk")
    device.call(PTZ, "ContinuousMove", ProfileToken=profile, Velocity={"PanTilt": {"x": 0.5, "y": 0.0}}, Timeout=datetime.timedelta(seconds=10))
    device.call(PTZ, "Stop", ProfileToken=profile, PanTilt=True, Zoom=True)
    device.call(PTZ, "RelativeMove", ProfileToken=profile, Translation={"PanTilt": {"x": 0.1, "y": 0.1}})
    settle(device, profile)
    device.call(PTZ, "GotoPreset", ProfileToken=profile, PresetToken=preset)
    settle(device, profile)
    device.call(PTZ, "GotoHomePosition", ProfileToken=profile)
    expect(preset in [p.token for p in device.call(PTZ, "GetPresets", ProfileToken=profile)], "the preset is not listed")
    tours(device, profile, preset)
    device.call(PTZ, "RemovePreset", ProfileToken=profile, PresetToken=preset)
    device.refused(PTZ, "GotoPreset", "NoToken", ProfileToken=profile, PresetToken=preset)
    for command in node.AuxiliaryCommands:
        device.call(PTZ, "SendAuxiliaryCommand", ProfileToken=profile, AuxiliaryData=command)
    geo_move(device, profile)


def geo_move(device, profile: str) -> None:
    """To a point straight ahead, once the device knows where it is."""
    device.refused(PTZ, "GeoMove", "GeoLocationUnknown", ProfileToken=profile, Target={"lon": 11.001, "lat": 48.0})
    here = {"Entity": "Device", "GeoLocation": {"lon": 11.0, "lat": 48.0, "elevation": 0.0}, "GeoOrientation": {"yaw": 90.0, "pitch": 0.0, "roll": 0.0}}
    device.call(TDS, "SetGeoLocation", Location=[here])
    device.call(PTZ, "GeoMove", ProfileToken=profile, Target={"lon": 11.001, "lat": 48.0, "elevation": 0.0})
    settle(device, profile)
    device.call(TDS, "DeleteGeoLocation", Location=[{"Entity": "Device"}])


def tours(device, profile: str, preset: str) -> None:
    tour = device.call(PTZ, "CreatePresetTour", ProfileToken=profile)
    device.call(PTZ, "GetPresetTourOptions", ProfileToken=profile)
    spot = {"PresetDetail": {"PresetToken": preset}, "StayTime": datetime.timedelta(seconds=1)}
    wanted = {"token": tour, "Name": "walk", "Status": {"State": "Idle"}, "AutoStart": False, "StartingCondition": {}, "TourSpot": [spot]}
    device.call(PTZ, "ModifyPresetTour", ProfileToken=profile, PresetTour=wanted)
    read = device.call(PTZ, "GetPresetTour", ProfileToken=profile, PresetTourToken=tour)
    expect(read.Name == "walk" and len(read.TourSpot) == 1, f"tour {read}")
    device.call(PTZ, "OperatePresetTour", ProfileToken=profile, PresetTourToken=tour, Operation="Start")
    running = device.call(PTZ, "GetPresetTours", ProfileToken=profile)
    expect([t.Status.State for t in running if t.token == tour] == ["Touring"], f"tours {running}")
    device.call(PTZ, "OperatePresetTour", ProfileToken=profile, PresetTourToken=tour, Operation="Stop")
    device.call(PTZ, "RemovePresetTour", ProfileToken=profile, PresetTourToken=tour)


def settle(device, profile: str) -> None:
    """Waits until the drive stands."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        status = device.call(PTZ, "GetStatus", ProfileToken=profile)
        if (status.MoveStatus.PanTilt, status.MoveStatus.Zoom) == ("IDLE", "IDLE"):
            return
        time.sleep(0.05)
    raise AssertionError(f"the drive does not come to rest: {status}")


def imaging(device) -> None:
    device.call(IMAGING, "GetServiceCapabilities")
    source = device.call(TRT, "GetVideoSources")[0].token
    before = device.call(IMAGING, "GetImagingSettings", VideoSourceToken=source)
    device.call(IMAGING, "GetOptions", VideoSourceToken=source)
    device.call(IMAGING, "SetImagingSettings", VideoSourceToken=source, ImagingSettings={"Brightness": 60.0}, ForcePersistence=True)
    expect(device.call(IMAGING, "GetImagingSettings", VideoSourceToken=source).Brightness == 60.0, "the brightness was not taken")
    device.refused(IMAGING, "SetImagingSettings", "SettingsInvalid", VideoSourceToken=source, ImagingSettings={"Brightness": 1000.0})
    device.call(IMAGING, "SetImagingSettings", VideoSourceToken=source, ImagingSettings={"Brightness": before.Brightness}, ForcePersistence=True)
    options = device.call(IMAGING, "GetMoveOptions", VideoSourceToken=source)
    device.call(IMAGING, "Move", VideoSourceToken=source, Focus={"Absolute": {"Position": options.Absolute.Position.Max}})
    device.call(IMAGING, "Stop", VideoSourceToken=source)
    device.call(IMAGING, "GetStatus", VideoSourceToken=source)
    presets = device.call(IMAGING, "GetPresets", VideoSourceToken=source)
    device.call(IMAGING, "SetCurrentPreset", VideoSourceToken=source, PresetToken=presets[0].token)
    current = device.call(IMAGING, "GetCurrentPreset", VideoSourceToken=source)
    expect(current.token == presets[0].token, f"preset {current}")


def deviceio(device) -> None:
    for name in ("GetServiceCapabilities", "GetAudioSources", "GetAudioOutputs", "GetVideoSources", "GetVideoOutputs"):
        device.call(IO, name)
    relay = device.call(IO, "GetRelayOutputs")[0]
    device.call(IO, "GetRelayOutputOptions", RelayOutputToken=relay.token)
    properties = plain(relay)
    device.call(IO, "SetRelayOutputSettings", RelayOutput=properties)
    for state in ("active", "inactive"):
        device.call(IO, "SetRelayOutputState", RelayOutputToken=relay.token, LogicalState=state)
    digital = device.call(IO, "GetDigitalInputs")[0]
    device.call(IO, "GetDigitalInputConfigurationOptions", Token=digital.token)
    for idle in ("closed", digital.IdleState or "open"):
        device.call(IO, "SetDigitalInputConfigurations", DigitalInputs=[{"token": digital.token, "IdleState": idle}])
        expect(device.call(IO, "GetDigitalInputs")[0].IdleState == idle, f"the idle state {idle} was not taken")
    port = device.call(IO, "GetSerialPorts")[0].token
    device.call(IO, "GetSerialPortConfigurationOptions", SerialPortToken=port)
    configuration = plain(device.call(IO, "GetSerialPortConfiguration", SerialPortToken=port))
    device.call(IO, "SetSerialPortConfiguration", SerialPortConfiguration=configuration, ForcePersistance=True)
    # What is at the other end says again what it hears.
    heard = device.call(
        IO, "SendReceiveSerialCommand", Token=port, SerialData={"String": "walk"}, TimeOut=datetime.timedelta(seconds=20), DataLength=4
    )
    said = heard.String.encode() if heard.String else heard.Binary
    expect(said == b"walk", f"the serial port says {heard}")
