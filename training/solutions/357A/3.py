m = int(input())
c = list(map(int, input().split()))
x, y = map(int, input().split())
s = sum(c)
a = 0
r = 0
for i in range(m - 1):
    a += c[i]
    if x <= min(a, s - a) and max(a, s - a) <= y:
        r = i + 2
print(r)
