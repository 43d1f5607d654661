n, s = map(int, input().split())
a = []
for i in range(n):
    h, m = map(int, input().split())
    a.append(h * 60 + m)
t = 0
while any(abs(t - x) < s for x in a):
    t += 1
print(t // 60, t % 60)
