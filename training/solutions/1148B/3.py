from bisect import bisect_left
n, m, ta, tb, k = map(int, input().split())
first = list(map(int, input().split()))
second = list(map(int, input().split()))
place = m
if k < min(n, m):
    place = max(bisect_left(second, first[i] + ta) + k - i for i in range(k + 1))
if place < m:
    print(second[place] + tb)
else:
    print(-1)
