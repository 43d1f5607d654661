import sys
for s in sys.stdin.read().split()[1:]:
    t = sorted(s)
    if t[0] != "0":
        print("cyan")
        continue
    rest = t[1:]
    digits = sum(map(int, rest))
    even = any(c in "02468" for c in rest)
    print("red" if even and digits % 3 == 0 else "cyan")
