a, b = input().split()
print(min(a[:i] + b[:j] for i in range(1, len(a) + 1) for j in range(1, len(b) + 1)))
