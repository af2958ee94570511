"""Tests here open windows."""

from qt_fixtures import app, application

__all__ = ["app", "application"]
