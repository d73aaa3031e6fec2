"""No test here fails because the machine is slow, drawn ones included."""

from hypothesis import HealthCheck, settings

settings.register_profile("adapters", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("adapters")
