n, m = map(int, input().split())
if n > m + 1 or m > 2 * (n + 1):
    print(-1)
elif n > m:
    print("01" * m + "0")
else:
    two = max(0, m - n)
    if two > n:
        tail = m - 2 * n
        print("110" * n + "1" * tail)
    else:
        print("110" * two + "10" * (n - two))
