n = int(input())
d = int(input())
e = int(input())
best = n
euro = 0
while euro <= n:
    best = min(best, (n - euro) % d)
    euro += 5 * e
print(best)
