"""`python -m meetingdesk`."""


def main() -> int:
    """Run the command line and return its exit status."""
    from meetingdesk.cli import run  # noqa: PLC0415 - the command line decides what is worth importing

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
