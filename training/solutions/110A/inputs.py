import random
random.seed(int(input()))
n = random.randint(1, 18)
print("".join(random.choice("4747123568") for _ in range(n)))
