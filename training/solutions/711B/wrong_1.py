n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
s = max(map(sum, a))
for r in range(n):
    if 0 in a[r]:
        x = s - sum(a[r])
        a[r][a[r].index(0)] = x
ok = all(sum(r) == s for r in a) and all(sum(c) == s for c in zip(*a))
print(x if ok and x > 0 else -1)
