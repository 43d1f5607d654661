import random
random.seed(int(input()))
n = random.choice([random.randint(1, 6), random.randint(5, 20), random.randint(15, 30)])
p = random.choice([0.4, 0.6, 0.7])
print(n)
print("".join("*" if random.random() < p else "." for _ in range(n)))
