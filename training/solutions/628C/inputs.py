import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(0, random.choice([20, 25 * n])))
print("".join(random.choice("abcmnoxyz") for _ in range(n)))
