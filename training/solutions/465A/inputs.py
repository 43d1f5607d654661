import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print("".join(random.choice(random.choice(["1", "01"])) for _ in range(n)))
