import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 4, 8]))
p = random.choice(["BG", "GR", "BR", "BGR"])
print(n)
print("".join(random.choice(p) for _ in range(n)))
