"""The council file: the only code that knows SQLAlchemy and SQLite."""
