from bisect import bisect_left
n = int(input())
p = []
s = 0
for x in map(int, input().split()):
    s += x
    p.append(s)
m = int(input())
for q in map(int, input().split()):
    print(bisect_left(p, q) + 1)
