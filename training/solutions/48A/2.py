s = "".join(input()[0] for _ in range(3))
if s in ("rss", "spp", "prr"):
    print("F")
elif s in ("srs", "psp", "rpr"):
    print("M")
elif s in ("ssr", "pps", "rrp"):
    print("S")
else:
    print("?")
