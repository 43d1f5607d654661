n = int(input())
best = 10 ** 18
for e in range(11):
    for d in range(1, 10):
        y = d * 10 ** e
        if y > n:
            best = min(best, y - n)
print(best)
