k, a, b = map(int, input().split())
print(int(b / k) - int((a - 1) / k))
