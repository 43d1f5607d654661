n, m = map(int, input().split())
print(pow(3, n, m) - 1)
