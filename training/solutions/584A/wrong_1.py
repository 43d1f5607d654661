n, t = map(int, input().split())
print(str(t) + "0" * (n - 1))
