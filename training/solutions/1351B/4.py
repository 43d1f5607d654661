for _ in range(int(input())):
    a, b = map(int, input().split())
    c, d = map(int, input().split())
    ok = False
    if a == c and b + d == a:
        ok = True
    if a == d and b + c == a:
        ok = True
    if b == c and a + d == b:
        ok = True
    if b == d and a + c == b:
        ok = True
    print("Yes" if ok else "No")
