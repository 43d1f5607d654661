import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 10]))
s = [random.choice("+-") for i in range(n)]
t = [random.choice("+-??") for i in range(n)]
if random.random() < 0.6:
    t = [random.choice([c, "?"]) for c in s]
    random.shuffle(t)
print("".join(s))
print("".join(t))
