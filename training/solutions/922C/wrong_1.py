n, k = map(int, input().split())
k = min(k, 10 ** 5)
print("Yes" if (n + 1) % k == 0 else "No")
