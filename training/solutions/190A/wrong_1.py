n, m = map(int, input().split())
if n == 0:
    print("Impossible")
else:
    print(max(n, m), n + m - 1)
