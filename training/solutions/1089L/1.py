n, k = map(int, input().split())
a = input().split()
b = list(map(int, input().split()))
m = {}
rest = []
for x, y in zip(a, b):
    if x in m:
        rest.append(min(m[x], y))
        m[x] = max(m[x], y)
    else:
        m[x] = y
print(sum(sorted(rest)[:k - len(m)]))
