n = int(input())
x = y = 0
for i in range(n):
    a, b = map(int, input().split())
    x += a
    y += b
if x % 2 == 0 and y % 2 == 0:
    print(0)
elif x % 2 and y % 2:
    print(1)
else:
    print(-1)
