import random
random.seed(int(input()))
s = random.choice(["m", "ps", "mps"])
d = random.randint(1, 7)
e = random.choice([d + 2, d + 2, 9])
a = []
for _ in range(3):
    a.append(str(random.randint(d, e)) + random.choice(s))
print(*a)
