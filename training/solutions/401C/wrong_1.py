n, m = map(int, input().split())
if n > m + 1 or m > 2 * (n + 1):
    print(-1)
elif n > m:
    print("01" * m + "0")
else:
    two = m - n
    print("110" * two + "10" * (n - two))
