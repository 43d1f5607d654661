from bisect import bisect
n = int(input())
a = sorted(map(int, input().split()))
print(max(bisect(a, a[i] + 5) - i for i in range(n)))
