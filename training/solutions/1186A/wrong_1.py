n, m, k = map(int, input().split())
print("Yes" if m + k >= 2 * n else "No")
