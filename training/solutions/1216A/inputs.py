import random
random.seed(int(input()))
n = 2 * random.randint(1, random.choice([3, 6, 40]))
print(n)
print("".join(random.choice("ab") for _ in range(n)))
