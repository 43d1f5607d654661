from bisect import bisect_right
a = sorted(int(str(d) * k) for d in range(1, 10) for k in range(1, 11))
for _ in range(int(input())):
    print(bisect_right(a, int(input())))
