import random
random.seed(int(input()))
n = random.randint(3, 12)
print("".join(random.choice("01") for _ in range(n)))
