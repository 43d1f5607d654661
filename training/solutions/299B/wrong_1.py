n, k = map(int, input().split())
print("NO" if "#" * (k + 1) in input() else "YES")
