import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n)
print("".join(random.choice("UDLR") for _ in range(n)))
