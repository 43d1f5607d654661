p1, p2, p3, p4, a, b = map(int, input().split())
m = min(p1, p2, p3, p4)
c = 0
for x in range(a, b + 1):
    if x < m:
        c += 1
print(c)
