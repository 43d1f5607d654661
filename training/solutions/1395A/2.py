def ok(r, g, b, w):
    return r % 2 + g % 2 + b % 2 + w % 2 <= 1
for _ in range(int(input())):
    r, g, b, w = map(int, input().split())
    good = ok(r, g, b, w)
    if r and g and b:
        good = good or ok(r - 1, g - 1, b - 1, w + 3)
    print("Yes" if good else "No")
