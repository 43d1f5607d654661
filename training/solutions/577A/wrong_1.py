n, x = map(int, input().split())
print(sum(x % i == 0 for i in range(1, n + 1)))
