k, n, w = map(int, input().split())
cost = sum(i * k for i in range(1, w + 1))
if cost > n:
    print(cost - n)
else:
    print(0)
