import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.randint(n, 9)
print("".join(random.choice("aAbB") for _ in range(n)))
print("".join(random.choice("aAbB") for _ in range(m)))
