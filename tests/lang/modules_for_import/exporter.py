__all__ = ["public", "listed"]
public = "public"
listed = "listed"
not_listed = "not listed"
