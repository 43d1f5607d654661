r, b = map(int, input().split())
print("Yes" if r >= b else "No")
