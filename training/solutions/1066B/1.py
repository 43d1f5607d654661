n, r = map(int, input().split())
a = list(map(int, input().split()))
warm = count = 0
while warm < n:
    pos = min(n - 1, warm + r - 1)
    while pos >= 0 and pos > warm - r and a[pos] == 0:
        pos -= 1
    if pos < 0 or pos <= warm - r:
        count = -1
        break
    count += 1
    warm = pos + r
print(count)
