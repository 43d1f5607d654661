a = input().split()
b = input().split()
print("YES" if any(x == y for x, y in zip(a, b)) else "NO")
