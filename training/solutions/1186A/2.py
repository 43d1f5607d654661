n, m, k = map(int, input().split())
if n <= m and n <= k:
    print("Yes")
else:
    print("No")
