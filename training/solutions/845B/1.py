from itertools import combinations
t = list(map(int, input().strip()))
start = sum(t[:3]) - sum(t[3:])
best = 6
for k in range(4):
    for chosen in combinations(range(6), k):
        low = high = start
        for i in chosen:
            if i < 3:
                low -= t[i]
                high += 9 - t[i]
            else:
                low -= 9 - t[i]
                high += t[i]
        if low <= 0 <= high:
            best = min(best, k)
print(best)
