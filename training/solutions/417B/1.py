n = int(input())
last = {}
ok = True
for _ in range(n):
    x, k = map(int, input().split())
    m = last.get(k, -1)
    if x > m + 1:
        ok = False
    last[k] = max(m, x)
print("YES" if ok else "NO")
