l, r = input().strip().split("^")
def f(t):
    w = 0
    for i in range(len(t)):
        if t[i] != "=":
            w += int(t[i]) * (i + 1)
    return w
x, y = f(l[::-1]), f(r)
if x > y:
    print("left")
elif x < y:
    print("right")
else:
    print("balance")
