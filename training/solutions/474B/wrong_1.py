from bisect import bisect
n = int(input())
p = []
s = 0
for x in map(int, input().split()):
    s += x
    p.append(s)
m = int(input())
for q in map(int, input().split()):
    print(bisect(p, q) + 1)
