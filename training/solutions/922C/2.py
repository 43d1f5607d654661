n, k = map(int, input().split())
i = 1
while i <= k and (n + 1) % i == 0:
    i += 1
print("Yes" if i > k else "No")
