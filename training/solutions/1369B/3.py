import sys
d = sys.stdin.read().split()
for s in d[2::2]:
    t = s.lstrip("0")
    u = t.rstrip("1")
    a = len(s) - len(t)
    b = len(t) - len(u)
    if u:
        a += 1
    print("0" * a + "1" * b)
