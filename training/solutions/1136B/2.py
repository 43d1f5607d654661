n, k = map(int, input().split())
near = min(k - 1, n - k)
walk = near + n - 1
stones = n + 1
coins = n
print(walk + stones + coins)
