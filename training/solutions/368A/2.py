n, d = map(int, input().split())
a = list(map(int, input().split()))
m = int(input())
r = 0
for i in range(m):
    if a:
        x = min(a)
        a.remove(x)
        r += x
    else:
        r -= d
print(r)
