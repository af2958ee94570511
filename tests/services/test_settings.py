"""The user's own settings: a damaged file gives the defaults, an unwritable folder loses only the settings."""

from pathlib import Path

import pytest

from meetingdesk.services.settings import RECENT_LIMIT, Settings, SettingsFile, with_recent


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.json")
    settings = Settings(("/a.council",), "dark", 2, "دبیر", {"desk": [300, 700, 366]})
    file.save(settings)
    assert file.load() == settings
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"text_size": "big"}', b'{"recent": [1]}', b"[]"])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).load() == Settings()


def test_settings_of_a_newer_program_are_read_as_far_as_they_are_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"palette": "dark", "of_tomorrow": 1}')
    assert SettingsFile(path).load() == Settings(palette="dark")


def test_no_file_and_no_folder_give_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none" / "settings.json").load() == Settings()
    assert SettingsFile(tmp_path).load() == Settings()


def test_what_cannot_be_saved_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    file.save(Settings(palette="dark"))
    assert file.load() == Settings()
    assert (tmp_path / "file").read_bytes() == b""


def test_the_file_opened_last_stands_first_and_once(tmp_path: Path) -> None:
    settings = Settings()
    for name in ("a", "b", "a"):
        settings = with_recent(settings, tmp_path / name)
    assert settings.recent == (str(tmp_path / "a"), str(tmp_path / "b"))
    assert settings.last_file is None
    (tmp_path / "a").write_bytes(b"")
    assert settings.last_file == tmp_path / "a"


def test_only_some_recent_files_are_remembered(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(20):
        settings = with_recent(settings, tmp_path / str(number))
    assert len(settings.recent) == RECENT_LIMIT
