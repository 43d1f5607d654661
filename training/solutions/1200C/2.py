n, m, q = map(int, input().split())
a, b = n, m
while b:
    a, b = b, a % b
inner, outer = n // a, m // a
def area(x, y):
    step = inner if x == 1 else outer
    return (y + step - 1) // step
for _ in range(q):
    u, v, x, y = map(int, input().split())
    if area(u, v) == area(x, y):
        print("YES")
    else:
        print("NO")
