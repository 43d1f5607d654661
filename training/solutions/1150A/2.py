n, m, r = map(int, input().split())
s = list(map(int, input().split()))
b = list(map(int, input().split()))
best = r
for x in s:
    for y in b:
        k = r // x
        best = max(best, r - k * x + k * y)
print(best)
