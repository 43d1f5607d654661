n, k = map(int, input().split())
a = sorted((int(x), i) for i, x in enumerate(input().split(), 1))
m = 0
while m < n and sum(x for x, i in a[:m + 1]) <= k:
    m += 1
print(m)
print(*[i for x, i in a[:m]])
