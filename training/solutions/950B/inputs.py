import random
random.seed(int(input()))
s = random.randint(1, 25)
def f():
    r = []
    t = s
    while t:
        r.append(random.randint(1, min(t, 6)))
        t -= r[-1]
    return r
x, y = f(), f()
print(len(x), len(y))
print(*x)
print(*y)
