import random
random.seed(int(input()))
n = random.randint(1, 8)
print("".join(random.choice("000123") for _ in range(n)))
