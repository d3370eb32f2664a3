"""The rules of the library. They know neither framework nor database."""
