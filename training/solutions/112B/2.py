n, x, y = map(int, input().split())
c = [n // 2, n // 2 + 1]
print("NO" if x in c and y in c else "YES")
