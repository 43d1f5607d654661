import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print("".join(random.choice("LR") for _ in range(n)))
print(*sorted(2 * v for v in random.sample(range(60), n)))
