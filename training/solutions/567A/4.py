n = int(input())
x = [int(v) for v in input().split()]
print(x[1] - x[0], x[-1] - x[0])
for i in range(1, n - 1):
    p = min(x[i] - x[i - 1], x[i + 1] - x[i])
    q = max(x[i] - x[0], x[-1] - x[i])
    print(p, q)
print(x[-1] - x[-2], x[-1] - x[0])
