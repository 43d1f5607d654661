import random
random.seed(int(input()))
n = random.choice([1, 2, 5, 20, 100])
for _ in range(2):
    print("".join(random.choice("01") for _ in range(n)))
