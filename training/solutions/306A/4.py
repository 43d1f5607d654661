n, m = map(int, input().split())
k = n // m
for i in range(m):
    if i < m - n % m:
        print(k, end=" ")
    else:
        print(k + 1, end=" ")
