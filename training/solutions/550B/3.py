def count(i, total, low, high):
    if i == n:
        return int(l <= total <= r and high - low >= x)
    skip = count(i + 1, total, low, high)
    return skip + count(i + 1, total + c[i], min(low, c[i]), max(high, c[i]))

n, l, r, x = map(int, input().split())
c = list(map(int, input().split()))
print(count(0, 0, 10 ** 7, 0))
