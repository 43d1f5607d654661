x, y, z = map(int, input().split())
a, b, c = map(int, input().split())
print("YES" if a >= x and a + b >= x + y and a + b + c >= x + y + z else "NO")
