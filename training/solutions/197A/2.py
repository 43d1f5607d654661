a, b, r = map(int, input().split())
print("First" if a >= r + r and b >= r + r else "Second")
