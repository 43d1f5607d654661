import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, n), random.randint(1, n))
print("".join(random.choice("01") for i in range(n)))
