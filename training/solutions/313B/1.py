import sys
input = sys.stdin.readline
s = input().strip()
p = [0]
for x, y in zip(s, s[1:]):
    p.append(p[-1] + (x == y))
for _ in range(int(input())):
    l, r = map(int, input().split())
    print(p[r - 1] - p[l - 1])
