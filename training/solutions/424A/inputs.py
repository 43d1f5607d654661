import random
random.seed(int(input()))
n = 2 * random.randint(1, random.choice([3, 10]))
p = random.random()
print(n)
print("".join("X" if random.random() < p else "x" for _ in range(n)))
