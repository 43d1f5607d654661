l, r, k = map(int, input().split())
x = 1
while x < l:
    x *= k
if x > r:
    print(-1)
while x <= r:
    print(x, end=" ")
    x *= k
