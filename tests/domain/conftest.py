"""Property tests here set no deadline: how fast the machine is says nothing of the product."""

from hypothesis import settings

settings.register_profile("without a deadline", deadline=None)
settings.load_profile("without a deadline")
