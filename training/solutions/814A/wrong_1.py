n, k = map(int, input().split())
print("Yes" if k > 1 else "No")
