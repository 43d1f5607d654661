n = int(input())
if n < 3:
    print("No")
else:
    k = n // 2
    print("Yes")
    print(k, *range(1, k + 1))
    print(n - k, *range(k + 1, n + 1))
