n, s, t = map(int, input().split())
p = list(map(int, input().split()))
x = p[s - 1]
k = 1
while x != t and x != s:
    x = p[x - 1]
    k += 1
if x == t:
    print(k)
else:
    print(-1)
