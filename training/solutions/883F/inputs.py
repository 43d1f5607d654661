import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n)
a = []
for i in range(n):
    s = "".join(random.choice("ouhkz") for j in range(random.randint(1, 4)))
    if a and random.random() < 0.6:
        s = random.choice(a)
        for j in range(3):
            p, q = random.choice([("u", "oo"), ("oo", "u"), ("h", "kh"), ("h", "kh"), ("kh", "h")])
            if len(s) < 19:
                s = s.replace(p, q, 1)
    a.append(s)
    print(s)
