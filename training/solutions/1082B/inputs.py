import random
random.seed(int(input()))
n = random.randint(2, 12)
print(n)
print("".join(random.choice("GGGS") for _ in range(n)))
