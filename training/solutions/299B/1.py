n, k = map(int, input().split())
print("NO" if "#" * k in input() else "YES")
