n, m, k = map(int, input().split())
if m >= n and k >= n:
    print("Yes")
else:
    print("No")
