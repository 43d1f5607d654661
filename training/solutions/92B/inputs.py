import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 5, 8, 30])
print("1" + "".join(random.choice("01") for _ in range(n - 1)))
