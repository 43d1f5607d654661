t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    q, r = divmod(k, n)
    print(2 * (r > 0))
    for i in range(n):
        m = q + (i < r)
        row = "1" * m + "0" * (n - m)
        print(row[n - i:] + row[:n - i])
