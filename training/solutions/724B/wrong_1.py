n, m = map(int, input().split())
ok = True
for _ in range(n):
    r = list(map(int, input().split()))
    if sum(r[k] != k + 1 for k in range(m)) > 4:
        ok = False
print("YES" if ok else "NO")
