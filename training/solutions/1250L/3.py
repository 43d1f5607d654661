from math import ceil
for _ in range(int(input())):
    a, b, c = map(int, input().split())
    low, high = 0, 3000
    while high - low > 1:
        mid = (low + high) // 2
        groups = ceil(a / mid) + ceil(c / mid)
        if groups <= 3 and a + b + c <= 3 * mid:
            high = mid
        else:
            low = mid
    print(high)
