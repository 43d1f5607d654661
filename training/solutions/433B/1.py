import sys
input = sys.stdin.readline
n = int(input())
a = list(map(int, input().split()))
p = [0]
for x in a:
    p.append(p[-1] + x)
q = [0]
for x in sorted(a):
    q.append(q[-1] + x)
for i in range(int(input())):
    t, l, r = map(int, input().split())
    if t == 1:
        print(p[r] - p[l - 1])
    else:
        print(q[r] - q[l - 1])
