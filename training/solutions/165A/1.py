p = [tuple(map(int, input().split())) for _ in range(int(input()))]
c = 0
for x, y in p:
    r = any(u > x and v == y for u, v in p)
    l = any(u < x and v == y for u, v in p)
    d = any(u == x and v < y for u, v in p)
    t = any(u == x and v > y for u, v in p)
    c += r and l and d and t
print(c)
