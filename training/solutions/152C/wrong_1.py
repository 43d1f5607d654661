n, m = map(int, input().split())
names = [input() for _ in range(n)]
print(pow(n, m, 1000000007))
