s = input()
cost = sum(c.isupper() for c in s)
best = cost
for c in s:
    if c.isupper():
        cost -= 1
    else:
        cost += 1
    best = min(best, cost)
print(best)
