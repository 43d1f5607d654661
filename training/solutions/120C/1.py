n, k = map(int, input().split())
print(sum(a - min(3, a // k) * k for a in map(int, input().split())))
