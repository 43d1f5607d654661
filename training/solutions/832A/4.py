n, k = [int(x) for x in input().split()]
print("NO" if (n // k) % 2 == 0 else "YES")
