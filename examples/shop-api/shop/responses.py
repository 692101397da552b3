import json

from django.http import JsonResponse


def error(status, code, message, **details):
    return JsonResponse({"error": code, "message": message, **details}, status=status)


def read_object(request):
    """The request's JSON object; None if its body is anything else."""
    try:
        data = json.loads(request.body)
    except ValueError:
        return None
    return data if isinstance(data, dict) else None


def invalid_json():
    return error(400, "invalid_json", "The body must be a JSON object.")


def invalid(fields):
    return error(400, "invalid", "Please check the marked fields.", fields=fields)


def not_found(what="page"):
    return error(404, "not_found", f"There is no such {what}.")


def csrf_failure(request, reason=""):
    return error(403, "csrf", reason)
