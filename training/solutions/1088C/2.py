n = int(input())
a = list(map(int, input().split()))
ops = []
added = 0
for i in range(n - 1, -1, -1):
    x = (i - a[i] - added) % n
    added += x
    ops.append((1, i + 1, x))
ops.append((2, n, n))
print(len(ops))
for op in ops:
    print(*op)
