from bisect import bisect_left
n = int(input())
x = sorted(map(int, input().split()))
for _ in range(int(input())):
    print(bisect_left(x, int(input())))
