s, n = map(int, input().split())
a = sorted(tuple(map(int, input().split())) for _ in range(n))
ok = True
for x, y in a:
    if s <= x:
        ok = False
    s += y
print("YES" if ok else "NO")
