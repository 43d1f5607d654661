n, m, k = map(int, input().split())

def side(top, length):
    if top > length:
        return (top - 1 + top - length) * length // 2
    return top * (top - 1) // 2 + length - top + 1

low, high = 1, m + 1
while high - low > 1:
    mid = (low + high) // 2
    if mid + side(mid, k - 1) + side(mid, n - k) <= m:
        low = mid
    else:
        high = mid
print(low)
