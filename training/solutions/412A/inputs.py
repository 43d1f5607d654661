import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, n))
print("".join(random.choice("ABCXYZ0189.!,?") for _ in range(n)))
