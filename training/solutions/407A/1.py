def solve():
    a, b = map(int, input().split())
    for x in range(1, a):
        for y in range(1, a):
            if x * x + y * y == a * a and y * b % a == 0 and x * b % a == 0:
                p, q = -y * b // a, x * b // a
                if q != y:
                    print("YES")
                    print(0, 0)
                    print(x, y)
                    print(p, q)
                    return
    print("NO")

solve()
