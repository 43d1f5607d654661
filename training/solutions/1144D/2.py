n = int(input())
a = [int(x) for x in input().split()]
count = [0] * 200001
for x in a:
    count[x] += 1
best = count.index(max(count))
ops = []
start = a.index(best)
for i in range(start, n):
    if a[i] < best:
        ops.append((1, i + 1, i))
    elif a[i] > best:
        ops.append((2, i + 1, i))
for i in range(start)[::-1]:
    ops.append((1 if a[i] < best else 2, i + 1, i + 2))
print(len(ops))
for o in ops:
    print(*o)
