n, k = map(int, input().split())
a = list(map(int, input().split()))
best = a[0]
w = 0
for x in a[1:]:
    if best > x:
        w += 1
    else:
        best = x
        w = 1
    if w == k:
        break
print(best)
