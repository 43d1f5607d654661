import random
random.seed(int(input()))
def w(a, b):
    return "".join(random.choice("abcd") for _ in range(random.randint(a, b)))
k = random.randint(1, 3)
p = [w(1, 8)] + [w(2, 11) if random.random() < 0.5 else w(9, 11) for _ in range(k)] + [w(1, 3)]
if random.random() < 0.25:
    p[random.randrange(len(p))] = w(1, 12)
print(".".join(p))
