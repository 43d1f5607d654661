n = int(input())
a = list(map(int, input().split()))
total = best = 0
for x in reversed(a):
    best = max(best, x + total - best)
    total += x
print(total - best, best)
