n, t = map(int, input().split())
x = 10 ** (n - 1)
while x % t:
    x += 1
if len(str(x)) == n:
    print(x)
else:
    print(-1)
