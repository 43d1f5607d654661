n, m = map(int, input().split())
a = list(map(int, input().split()))
k = n // m
kept = {j: 0 for j in range(1, m + 1)}
spare = []
for i, x in enumerate(a):
    if x in kept and kept[x] < k:
        kept[x] += 1
    else:
        spare.append(i)
spare.sort(key=lambda i: -a[i])
done = 0
for j in kept:
    for _ in range(k - kept[j]):
        a[spare[done]] = j
        done += 1
print(k, done)
print(*a)
