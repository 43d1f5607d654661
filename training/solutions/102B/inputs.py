import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 20, 300, 1000])
print(str(random.randint(1, 9)) + "".join(random.choice("0123456789") for _ in range(n - 1)))
