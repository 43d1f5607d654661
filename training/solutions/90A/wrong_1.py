a = list(map(int, input().split()))
print(max(30 + i + 3 * (x // 2) for i, x in enumerate(a) if x))
