n = int(input())
c = [n]
p = 10
while p <= n:
    c.append(n // p * p - 1)
    p *= 10
best = 1
for x in c:
    r = 1
    for d in str(x):
        r *= int(d)
    best = max(best, r)
print(best)
