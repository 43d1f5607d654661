n, m = map(int, input().split())
a = [input() for _ in range(n)]
ok = True
for i in range(n - 1):
    if len(set(a[i])) > 1 or a[i] == a[i + 1]:
        ok = False
print("YES" if ok else "NO")
