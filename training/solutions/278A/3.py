n = int(input())
d = list(map(int, input().split()))
s, t = map(int, input().split())
if s > t:
    s, t = t, s
a = 0
for i in range(s - 1, t - 1):
    a += d[i]
print(min(a, sum(d) - a))
