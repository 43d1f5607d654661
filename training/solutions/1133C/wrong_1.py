from bisect import bisect_left
n = int(input())
a = sorted(map(int, input().split()))
print(max(bisect_left(a, a[i] + 5) - i for i in range(n)))
