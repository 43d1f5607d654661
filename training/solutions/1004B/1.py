n, m = map(int, input().split())
print(("01" * n)[:n])
