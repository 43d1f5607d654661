import random
random.seed(int(input()))
n = random.choice([2, 3, 4, 5, random.randint(2, 12), 99, 100])
print(n)
print("".join(random.choice("0123456789") for _ in range(n)))
