a, b = map(int, input().split())
if max(a, b) % min(a, b) == 0:
    print(max(a, b))
else:
    print(a * b)
