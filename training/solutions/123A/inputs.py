import random
random.seed(int(input()))
n = random.randint(1, 14)
q = random.choice([0.3, 0.7, 0.9])
print("".join("a" if random.random() < q else random.choice("bcd") for i in range(n)))
