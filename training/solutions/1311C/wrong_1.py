from bisect import bisect_left
for _ in range(int(input())):
    n, m = map(int, input().split())
    s = input()
    p = sorted(map(int, input().split()))
    d = dict.fromkeys("abcdefghijklmnopqrstuvwxyz", 0)
    for i, c in enumerate(s):
        d[c] += 1 + m - bisect_left(p, i)
    print(*d.values())
