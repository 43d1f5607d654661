n, m, k = map(int, input().split())
a = input().split()
x = a.count("1")
y = a.count("2")
y -= min(y, k)
ans = x + y - m
if ans < 0:
    ans = 0
print(ans)
