from itertools import accumulate
start = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
diff = [0] * 600
n = int(input())
for _ in range(n):
    m, d, p, t = map(int, input().split())
    day = start[m - 1] + d + 150
    diff[day - t] += p
    diff[day] -= p
print(max(accumulate(diff)))
