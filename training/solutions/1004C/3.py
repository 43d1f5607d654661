from bisect import bisect_right
n = int(input())
a = input().split()
left = {}
for i in range(n - 1, -1, -1):
    left[a[i]] = i
far = sorted({v: i for i, v in enumerate(a)}.values())
print(sum(len(far) - bisect_right(far, p) for p in left.values()))
