n, m, k = map(int, input().split())
print("Yes" if min(m, k) >= n else "No")
