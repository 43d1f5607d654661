n, k = map(int, input().split())
a = list(map(int, input().split()))
low, high = 0, 1000
for _ in range(60):
    mid = (low + high) / 2
    extra = sum(x - mid for x in a if x > mid)
    lack = sum(mid - x for x in a if x < mid)
    if extra * (100 - k) / 100 >= lack:
        low = mid
    else:
        high = mid
print(low)
