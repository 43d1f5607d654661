import random
random.seed(int(input()))
n = random.randint(1, 9)
print("".join(random.choice("abc") for _ in range(n)))
