"""The dashboard: what runs are doing and have done, as pages over HTTP; reads and never plays."""
