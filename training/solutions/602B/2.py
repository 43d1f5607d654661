n = int(input())
a = list(map(int, input().split()))
last = [-1] * 100003
best = 0
start = 0
for i, x in enumerate(a):
    start = max(start, last[x - 2] + 1, last[x + 2] + 1)
    last[x] = i
    best = max(best, i - start + 1)
print(best)
