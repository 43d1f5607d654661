import random
random.seed(int(input()))
n = 2 * random.randint(2, random.choice([2, 4, 8]))
c = random.choice(["L", "R", "LR", "LR", "LR", "LLLR"])
print(n)
print("".join(random.choice(c) for i in range(n)))
