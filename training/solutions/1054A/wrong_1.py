x, y, z, a, b, c = map(int, input().split())
print("YES" if abs(x - y) * a >= (abs(x - z) + abs(x - y)) * b + 2 * c else "NO")
