a, b = map(int, input().split())
c, d = map(int, input().split())
print(max(a - c, abs(b - d)))
