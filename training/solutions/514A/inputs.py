import random
random.seed(int(input()))
n = random.randint(1, random.choice([1, 3, 6, 18]))
s = random.choice("123456789999") + "".join(random.choice("0123456789") for i in range(n - 1))
print(random.choice([s] * 9 + ["1000000000000000000"]))
