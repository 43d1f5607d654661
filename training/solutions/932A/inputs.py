import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 5, 8, 300])
print("".join(random.choice("abc") for _ in range(n)))
