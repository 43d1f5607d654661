n, k = map(int, input().split())
a = list(map(int, input().split()))
best = 10 ** 9
for t in set(a):
    c = []
    for x in a:
        s = 0
        while x > t:
            x //= 2
            s += 1
        if x == t:
            c.append(s)
    if len(c) >= k:
        best = min(best, sum(sorted(c)[:k]))
print(best)
