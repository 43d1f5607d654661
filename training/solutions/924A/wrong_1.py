n, m = map(int, input().split())
a = []
for i in range(n):
    s = input()
    a.append({j for j in range(m) if s[j] == "#"})
ok = True
for x, y in zip(a, a[1:]):
    if x != y and x & y:
        ok = False
print("Yes" if ok else "No")
