a = list(map(int, input().split()))
b = 0
for x in set(a):
    c = a.count(x)
    if c > 1:
        b = max(b, x * min(c, 3))
print(sum(a) - b)
