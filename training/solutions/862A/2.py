n, x = map(int, input().split())
a = list(map(int, input().split()))
less = 0
eq = 0
for v in a:
    if v < x:
        less += 1
    elif v == x:
        eq = 1
print(x - less + eq)
