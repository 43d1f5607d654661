n = int(input())
s = 0
m = 0
for x in input().split():
    s += int(x)
    m = min(m, s)
print(-m)
