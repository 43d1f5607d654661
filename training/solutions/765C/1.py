k, a, b = map(int, input().split())
x = a // k
y = b // k
if x == 0 and b % k > 0 or y == 0 and a % k > 0:
    print(-1)
else:
    print(x + y)
