t = int(input())
for _ in range(t):
    n = int(input())
    pins = [input().strip() for _ in range(n)]
    used = set(pins)
    print(n - len(used))
    seen = set()
    for s in pins:
        if s in seen:
            s = next(d + s[1:] for d in "0123456789" if d + s[1:] not in used)
            used.add(s)
        seen.add(s)
        print(s)
