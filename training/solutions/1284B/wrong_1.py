from bisect import bisect_right
n = int(input())
mins, maxs = [], []
for _ in range(n):
    s = list(map(int, input().split()))[1:]
    mins.append(min(s))
    maxs.append(max(s))
maxs.sort()
print(sum(n - bisect_right(maxs, x) for x in mins))
