a, b, c = map(int, input().split())
print(2 * c + 2 * min(a, b) + (a != b))
