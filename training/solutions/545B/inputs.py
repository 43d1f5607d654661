import random
random.seed(int(input()))
n = random.randint(1, 10)
for _ in range(2):
    print("".join(random.choice("01") for _ in range(n)))
