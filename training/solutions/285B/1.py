n, s, t = map(int, input().split())
p = list(map(int, input().split()))
x = s
k = 0
while x != t and k < n:
    x = p[x - 1]
    k += 1
if x == t:
    print(k)
else:
    print(-1)
