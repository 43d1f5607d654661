import random
random.seed(int(input()))
s = [random.choice("heidix") for _ in range(random.randint(1, 12))]
if random.random() < 0.5:
    p = sorted(random.sample(range(len(s) + 5), 5))
    for i, c in zip(p, "heidi"):
        s.insert(i, c)
print("".join(s))
