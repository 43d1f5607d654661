n, m = map(int, input().split())
if n >= m:
    print("BG" * m + "B" * (n - m))
else:
    print("GB" * n + "G" * (m - n))
