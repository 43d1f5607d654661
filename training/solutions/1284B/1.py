from bisect import bisect_left
n = int(input())
mins, maxs = [], []
for _ in range(n):
    s = list(map(int, input().split()))[1:]
    if all(x >= y for x, y in zip(s, s[1:])):
        mins.append(s[-1])
        maxs.append(s[0])
mins.sort()
no = 0
for top in maxs:
    no += len(mins) - bisect_left(mins, top)
print(n * n - no)
