n = int(input())
top = best = 0
for x in map(int, input().split()):
    top = max(top, x)
    best = max(best, top - x)
print(best)
