n, k = map(int, input().split())
a = input().split()
b = list(map(int, input().split()))
m = {}
for x, y in zip(a, b):
    m[x] = max(m.get(x, 0), y)
for x in m:
    b.remove(m[x])
print(sum(sorted(b)[:k - len(m)]))
