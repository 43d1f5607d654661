n = int(input())
best, pos = 0, 0
for i, x in enumerate(input().split(), 1):
    if int(x) >= best:
        best, pos = int(x), i
print(n * best - (n - pos))
