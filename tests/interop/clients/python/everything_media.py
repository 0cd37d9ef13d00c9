"""Media and Media2 for the check that calls every operation."""

from __future__ import annotations

import io
import time
import wave

from common import expect
from requests.auth import HTTPDigestAuth
from zeep.helpers import serialize_object

TRT = "http://www.onvif.org/ver10/media/wsdl"
TR2 = "http://www.onvif.org/ver20/media/wsdl"

# Kinds of configurations of a profile, in the order in which they can be added: each may need the one before.
KINDS = ["VideoSource", "VideoEncoder", "AudioSource", "AudioEncoder", "AudioOutput", "AudioDecoder", "Metadata", "PTZ", "VideoAnalytics"]


def plain(value):
    return serialize_object(value, dict)


def media(device) -> None:
    sources = device.call(TRT, "GetVideoSources")
    device.call(TRT, "GetServiceCapabilities")
    device.call(TRT, "GetAudioSources")
    device.call(TRT, "GetAudioOutputs")
    profile = device.call(TRT, "CreateProfile", Name="walk", Token="walk")
    expect(profile.token == "walk", f"profile {profile.token}")
    device.refused(TRT, "CreateProfile", "ProfileExists", Name="walk", Token="walk")
    ptz = device.call("http://www.onvif.org/ver20/ptz/wsdl", "GetConfigurations")[0]
    for kind in KINDS:
        if kind == "PTZ":
            token = ptz.token
        else:
            every = device.call(TRT, f"Get{kind}Configurations")
            compatible = device.call(TRT, f"GetCompatible{kind}Configurations", ProfileToken="walk")
            if not every:
                # Nothing to add: what refers to none is refused with the fault for it.
                device.refused(TRT, f"Get{kind}Configuration", "NoConfig", ConfigurationToken="none")
                device.refused(TRT, f"Add{kind}Configuration", "NoConfig", ProfileToken="walk", ConfigurationToken="none")
                device.call(TRT, f"Remove{kind}Configuration", ProfileToken="walk")
                example = {"token": "none", "Name": "none", "UseCount": 0, "AnalyticsEngineConfiguration": {}, "RuleEngineConfiguration": {}}
                device.refused(TRT, f"Set{kind}Configuration", "NoConfig", Configuration=example, ForcePersistence=True)
                continue
            token = compatible[0].token
        device.call(TRT, f"Add{kind}Configuration", ProfileToken="walk", ConfigurationToken=token)
        if kind != "PTZ":
            one = device.call(TRT, f"Get{kind}Configuration", ConfigurationToken=token)
            if kind != "VideoAnalytics":
                device.call(TRT, f"Get{kind}ConfigurationOptions", ConfigurationToken=token)
                device.call(TRT, f"Get{kind}ConfigurationOptions", ProfileToken="walk")
            written = plain(one) | {"Name": "walked"}
            device.call(TRT, f"Set{kind}Configuration", Configuration=written, ForcePersistence=True)
            expect(device.call(TRT, f"Get{kind}Configuration", ConfigurationToken=token).Name == "walked", f"the {kind} was not set")
            device.call(TRT, f"Set{kind}Configuration", Configuration=plain(one), ForcePersistence=True)
    have = device.call(TRT, "GetProfile", ProfileToken="walk")
    expect(have.VideoEncoderConfiguration and have.PTZConfiguration and have.AudioEncoderConfiguration, f"profile {have}")
    for protocol in ("UDP", "RTSP", "HTTP"):
        uri = device.call(TRT, "GetStreamUri", StreamSetup={"Stream": "RTP-Unicast", "Transport": {"Protocol": protocol}}, ProfileToken="walk")
        expect(uri.Uri, f"no address for {protocol}")
    device.call(TRT, "GetSnapshotUri", ProfileToken="walk")
    device.call(TRT, "SetSynchronizationPoint", ProfileToken="walk")
    multicast(device, TRT, plain(have.VideoEncoderConfiguration), "walk", ForcePersistence=True)
    source_configuration = have.VideoSourceConfiguration.token
    device.call(TRT, "GetGuaranteedNumberOfVideoEncoderInstances", ConfigurationToken=source_configuration)
    modes(device, TRT, sources[0].token)
    osd(device, TRT, source_configuration)
    for kind in reversed(KINDS):
        if getattr(have, f"{kind}Configuration", None) or kind in ("AudioOutput", "AudioDecoder"):
            device.call(TRT, f"Remove{kind}Configuration", ProfileToken="walk")
    device.call(TRT, "DeleteProfile", ProfileToken="walk")
    device.refused(TRT, "GetProfile", "NoProfile", ProfileToken="walk")
    expect("walk" not in [p.token for p in device.call(TRT, "GetProfiles")], "the profile is still there")


def multicast(device, service: str, encoder: dict, profile: str, **force) -> None:
    group = {"Address": {"Type": "IPv4", "IPv4Address": "239.255.7.7"}, "Port": 47000, "TTL": 1, "AutoStart": False}
    device.call(service, "SetVideoEncoderConfiguration", Configuration=encoder | {"Multicast": group}, **force)
    device.call(service, "StartMulticastStreaming", ProfileToken=profile)
    device.call(service, "StopMulticastStreaming", ProfileToken=profile)
    device.call(service, "SetVideoEncoderConfiguration", Configuration=encoder, **force)


def modes(device, service: str, source: str) -> None:
    now = [mode for mode in device.call(service, "GetVideoSourceModes", VideoSourceToken=source)]
    current = next((mode for mode in now if mode.Enabled), now[0])
    device.call(service, "SetVideoSourceMode", VideoSourceToken=source, VideoSourceModeToken=current.token)
    device.refused(service, "SetVideoSourceMode", "NoVideoSourceMode", VideoSourceToken=source, VideoSourceModeToken="none")


def osd(device, service: str, source_configuration: str) -> None:
    device.call(service, "GetOSDOptions", ConfigurationToken=source_configuration)
    before = device.call(service, "GetOSDs") or []
    text = {
        "token": "", "VideoSourceConfigurationToken": source_configuration, "Type": "Text",
        "Position": {"Type": "UpperLeft"}, "TextString": {"Type": "Plain", "PlainText": "walk"},
    }
    made = device.call(service, "CreateOSD", OSD=text)
    token = made if isinstance(made, str) else made.OSDToken
    if service == TRT:
        one = device.call(service, "GetOSD", OSDToken=token)
        one = one.OSD if hasattr(one, "OSD") else one
    else:
        one = device.call(service, "GetOSDs", OSDToken=token)[0]
    expect(one.TextString.PlainText == "walk", f"text {one}")
    device.call(service, "SetOSD", OSD=text | {"token": token, "TextString": {"Type": "Plain", "PlainText": "walked"}})
    device.call(service, "DeleteOSD", OSDToken=token)
    expect(len(device.call(service, "GetOSDs") or []) == len(before), "the text is still there")


def media2(device) -> None:
    device.call(TR2, "GetServiceCapabilities")
    token = device.call(TR2, "CreateProfile", Name="walk")
    for kind in KINDS:
        name = "Analytics" if kind == "VideoAnalytics" else kind
        if kind == "PTZ":
            every = device.call("http://www.onvif.org/ver20/ptz/wsdl", "GetConfigurations")
        else:
            every = device.call(TR2, f"Get{name}Configurations")
        if not every:
            device.refused(TR2, "AddConfiguration", "NoConfig", ProfileToken=token, Configuration=[{"Type": name, "Token": "none"}])
            continue
        if kind != "PTZ":
            fitting = device.call(TR2, f"Get{name}Configurations", ProfileToken=token)
            configuration = fitting[0]
        else:
            configuration = every[0]
        device.call(TR2, "AddConfiguration", ProfileToken=token, Configuration=[{"Type": name, "Token": configuration.token}])
        if kind in ("PTZ", "VideoAnalytics"):
            continue
        device.call(TR2, f"Get{name}ConfigurationOptions", ConfigurationToken=configuration.token)
        written = plain(configuration) | {"Name": "walked"}
        device.call(TR2, f"Set{name}Configuration", Configuration=written)
        now = device.call(TR2, f"Get{name}Configurations", ConfigurationToken=configuration.token)[0]
        expect(now.Name == "walked", f"the {kind} was not set")
        device.call(TR2, f"Set{name}Configuration", Configuration=plain(configuration))
    have = device.call(TR2, "GetProfiles", Token=token, Type=["All"])[0].Configurations
    expect(have.VideoEncoder and have.PTZ and have.AudioEncoder and have.Metadata, f"profile {have}")
    for protocol in ("RtspUnicast", "RTSP", "RtspOverHttp"):
        expect(device.call(TR2, "GetStreamUri", Protocol=protocol, ProfileToken=token), f"no address for {protocol}")
    device.call(TR2, "GetSnapshotUri", ProfileToken=token)
    device.call(TR2, "SetSynchronizationPoint", ProfileToken=token)
    multicast(device, TR2, plain(have.VideoEncoder), token)
    source = have.VideoSource
    device.call(TR2, "GetVideoEncoderInstances", ConfigurationToken=source.token)
    modes(device, TR2, source.SourceToken)
    osd(device, TR2, source.token)
    mask(device, source.token)
    audio_clips(device)
    equaliser(device)
    broadcasts(device)
    device.call(TR2, "RemoveConfiguration", ProfileToken=token, Configuration=[{"Type": "All"}])
    device.call(TR2, "DeleteProfile", Token=token)
    device.refused(TR2, "GetProfiles", "NoProfile", Token=token)


def mask(device, source_configuration: str) -> None:
    options = device.call(TR2, "GetMaskOptions", ConfigurationToken=source_configuration)
    corners = [(-0.5, -0.5), (-0.5, 0.5), (0.5, 0.5), (0.5, -0.5)]
    square = {
        "ConfigurationToken": source_configuration, "Type": options.Types[0], "Enabled": True,
        "Polygon": {"Point": [{"x": x, "y": y} for x, y in corners]}, "Color": {"X": 0, "Y": 128, "Z": 128},
    }
    token = device.call(TR2, "CreateMask", Mask=square)
    expect(token in [one.token for one in device.call(TR2, "GetMasks")], "the mask is not listed")
    device.call(TR2, "SetMask", Mask=square | {"token": token, "Enabled": False})
    expect(not device.call(TR2, "GetMasks", Token=token)[0].Enabled, "the mask was not set")
    device.call(TR2, "DeleteMask", Token=token)
    expect(not [one for one in device.call(TR2, "GetMasks") or [] if one.token == token], "the mask is still there")


def audio_clips(device) -> None:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(16000)
        writer.writeframes(b"\x00\x10" * 1600)
    clip = {"Enabled": True, "Name": "walk", "Type": "audio/vnd.wave;codec=1", "RepeatCycles": 0}
    added = device.call(TR2, "AddAudioClip", Token="walk", Configuration=clip)
    auth = HTTPDigestAuth(device.args.user, device.args.password)
    for content, status in ((b"no sound", 415), (file.getvalue(), 200), (file.getvalue(), 410)):
        reply = device.session.post(added.UploadUri, data=content, auth=auth, timeout=60)
        expect(reply.status_code == status, f"upload: {reply.status_code} {reply.text}, not {status}")
    shown = device.call(TR2, "GetAudioClips", Token=added.Token)[0]
    expect(shown.Configuration.Name == "walk", f"clip {shown}")
    device.call(TR2, "SetAudioClip", Token="walk", Configuration=clip | {"RepeatCycles": -1})
    device.call(TR2, "PlayAudioClip", Token="walk", Play=True)
    playing = device.call(TR2, "GetPlayingAudioClips")
    expect([one.Token for one in playing] == ["walk"], f"playing {playing}")
    device.refused(TR2, "DeleteAudioClip", "AudioClipDeleteError", Token="walk")
    device.call(TR2, "PlayAudioClip", Token="walk", Play=True, RepeatCycles=0)
    heard(device)
    device.call(TR2, "DeleteAudioClip", Token="walk")
    device.refused(TR2, "PlayAudioClip", "NoAudioClip", Token="walk", Play=True)
    speech(device, clip)


def heard(device) -> None:
    deadline = time.monotonic() + 60
    while device.call(TR2, "GetPlayingAudioClips"):
        expect(time.monotonic() < deadline, "a tenth of a second of sound does not end")


def speech(device, clip: dict) -> None:
    """A clip of a text, which is there at once. The camera's program speaks only what is written here, and fails for everything else."""
    text = {"Content": "Fire & smoke", "Language": "de", "VoiceType": "female"}
    device.refused(TR2, "AddTTSAudioClip", "InvalidLanguage", Configuration=clip, TTSConfiguration=text | {"Language": "fr"})
    device.refused(TR2, "AddTTSAudioClip", "InvalidConfig", Configuration=clip, TTSConfiguration=text | {"VoiceType": "male"})
    token = device.call(TR2, "AddTTSAudioClip", Token="said", Configuration=clip, TTSConfiguration=text)
    expect(token == "said", f"the clip is {token}")
    shown = device.call(TR2, "GetAudioClips", Token=token)[0]
    expect(shown.Configuration.Name == clip["Name"], f"clip {shown}")
    device.call(TR2, "PlayAudioClip", Token=token, Play=True, RepeatCycles=0)
    heard(device)
    device.call(TR2, "DeleteAudioClip", Token=token)
    expect(not device.call(TR2, "GetAudioClips"), "a clip is left")


def equaliser(device) -> None:
    output = device.call(TR2, "GetAudioOutputConfigurations")[0].token

    def presets():
        return plain(device.call(TR2, "GetAudioOutputConfigurationOptions", ConfigurationToken=output))["EQPresets"]

    before = presets()
    custom = next(preset for preset in before if preset["isFrequencyDecibelEditable"])
    louder = [pair | {"Decibel": 100.0} for pair in custom["FrequencyDecibelPair"]]
    device.call(TR2, "SetEQPreset", Configuration=custom | {"isDefault": True, "FrequencyDecibelPair": louder})
    now = next(preset for preset in presets() if preset["Token"] == custom["Token"])
    expect(now["isDefault"] and all(0 < pair["Decibel"] < 100 for pair in now["FrequencyDecibelPair"]), f"preset {now}")
    device.call(TR2, "SetEQPreset", Configuration=custom)
    expect(presets() == before, "the presets are not what they were")
    device.refused(TR2, "SetEQPreset", "NoConfig", Configuration=custom | {"Token": "none"})


def broadcasts(device) -> None:
    device.call(TR2, "GetMulticastAudioDecoderConfigurationOptions")
    before = plain(device.call(TR2, "GetMulticastAudioDecoderConfigurations"))[0]
    device.call(TR2, "GetMulticastAudioDecoderConfigurationOptions", ConfigurationToken=before["token"])
    group = {"Address": {"Type": "IPv4", "IPv4Address": "239.255.7.8"}, "Port": 47010, "TTL": 1}
    device.call(TR2, "SetMulticastAudioDecoderConfiguration", Configuration=before | {"Enable": True, "Multicast": group})
    now = device.call(TR2, "GetMulticastAudioDecoderConfigurations", ConfigurationToken=before["token"])[0]
    expect(now.Enable and now.Multicast.Port == 47010, f"decoder {now}")
    wrong = {"Address": {"Type": "IPv4", "IPv4Address": "192.0.2.1"}, "Port": 47010, "TTL": 1}
    device.refused(TR2, "SetMulticastAudioDecoderConfiguration", "ConfigModify", Configuration=before | {"Multicast": wrong})
    device.call(TR2, "SetMulticastAudioDecoderConfiguration", Configuration=before)
