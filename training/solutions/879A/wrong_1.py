n = int(input())
t = 0
for i in range(n):
    s, d = map(int, input().split())
    while s < t:
        s += d
    t = s
print(t)
