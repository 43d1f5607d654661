n = int(input())
a = list(map(int, input().split()))
m = int(input())
p = [0] * (n + 1)
for i, x in enumerate(a):
    p[x] = i
s = t = 0
for b in map(int, input().split()):
    s += p[b] + 1
    t += n - p[b]
print(s, t)
