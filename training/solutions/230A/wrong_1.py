s, n = map(int, input().split())
ok = True
for _ in range(n):
    x, y = map(int, input().split())
    if s <= x:
        ok = False
    s += y
print("YES" if ok else "NO")
