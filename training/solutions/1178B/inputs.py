import random
random.seed(int(input()))
n = random.randint(1, random.choice([5, 12, 30]))
c = random.choice(["vo", "vvo", "vvvo", "vvvvvo", "v", "o"])
print("".join(random.choice(c) for i in range(n)))
