n, h, a, b, k = map(int, input().split())
for i in range(k):
    t1, f1, t2, f2 = map(int, input().split())
    if t1 == t2:
        print(abs(f1 - f2))
    elif f1 < a:
        print(a - f1 + abs(t1 - t2) + abs(a - f2))
    elif f1 > b:
        print(f1 - b + abs(t1 - t2) + abs(b - f2))
    else:
        print(abs(t1 - t2) + abs(f1 - f2))
