import random
random.seed(int(input()))
def w(a, b):
    return "".join(random.choice("abc") for _ in range(random.randint(a, b)))
k = random.randint(0, 3)
p = [w(1, 3)] + [w(2, 4) for _ in range(k)] + [w(1, 3)]
if random.random() < 0.4:
    p[random.randrange(len(p))] = w(0, 1)
s = "@".join(p)
print(s)
