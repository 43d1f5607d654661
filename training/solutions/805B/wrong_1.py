n = int(input())
print(("abc" * n)[:n])
