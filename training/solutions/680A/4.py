a = [int(x) for x in input().split()]
m = 0
for i in range(1, 101):
    c = a.count(i)
    if c >= 2:
        m = max(m, min(c, 3) * i)
print(sum(a) - m)
