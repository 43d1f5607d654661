k, a, b = map(int, input().split())
ans = a // k + b // k
print(ans if ans > 0 else -1)
