from bisect import bisect_right
n = int(input())
a = sorted(map(abs, map(int, input().split())))
total = 0
for i in range(n):
    total += bisect_right(a, 2 * a[i]) - i - 1
print(total)
