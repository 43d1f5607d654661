s = input()
have = list(map(int, input().split()))
price = list(map(int, input().split()))
r = int(input())
need = [s.count(c) for c in 'BSC']
lo, hi = 0, 10 ** 13
while lo < hi:
    mid = (lo + hi + 1) // 2
    cost = sum(max(0, need[i] * mid - have[i]) * price[i] for i in range(3))
    if cost <= r:
        lo = mid
    else:
        hi = mid - 1
print(lo)
