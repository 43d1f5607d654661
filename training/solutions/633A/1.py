a, b, c = map(int, input().split())
print("Yes" if any((c - a * i) % b == 0 for i in range(c // a + 1)) else "No")
