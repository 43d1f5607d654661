n, k = map(int, input().split())
c = list(range(1, n + 1))
p = 0
for x in map(int, input().split()):
    p = (p + x) % n
    p %= len(c)
    print(c.pop(p), end=" ")
