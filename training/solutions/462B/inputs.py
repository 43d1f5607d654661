import random
random.seed(int(input()))
n = random.randint(1, random.choice([5, 15]))
print(n, random.randint(1, n))
print("".join(random.choice("AABCDZ") for _ in range(n)))
