a, b, n = map(int, input().split())
if b == 0:
    print(0)
elif a == 0 or b % a:
    print("No solution")
else:
    r = round(abs(b // a) ** (1 / n))
    if a * r ** n == b:
        print(r)
    elif a * (-r) ** n == b:
        print(-r)
    else:
        print("No solution")
