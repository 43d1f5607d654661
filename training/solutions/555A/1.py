n, k = map(int, input().split())
keep = 1
for _ in range(k):
    a = list(map(int, input().split()))[1:]
    if a[0] == 1:
        while keep < len(a) and a[keep] == keep + 1:
            keep += 1
print(2 * n - k - 2 * keep + 1)
