a, b = map(int, input().split())
print("YES" if abs(a - b) < 2 else "NO")
