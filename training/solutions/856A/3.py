import sys

data = sys.stdin.read().split("\n")
for line in data[2::2]:
    a = list(map(int, line.split()))
    if not a:
        break
    b = []
    blocked = [False] * 1000001
    gaps = {x - y for x in a for y in a if x > y}
    v = 1
    while len(b) < len(a):
        if not blocked[v]:
            b.append(v)
            for g in gaps:
                if v + g <= 1000000:
                    blocked[v + g] = True
        v += 1
    print("YES", " ".join(map(str, b)), sep="\n")
