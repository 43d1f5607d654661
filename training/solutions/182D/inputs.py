import random
random.seed(int(input()))
p = "".join(random.choice("ab") for _ in range(random.randint(1, 3)))
p *= random.randint(1, 2)
for _ in range(2):
    s = p * random.randint(1, 4)
    if random.random() < 0.25:
        i = random.randrange(len(s))
        s = s[:i] + "b" + s[i + 1:]
    print(s)
