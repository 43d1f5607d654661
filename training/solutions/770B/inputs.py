import random
random.seed(int(input()))
k = random.choice([1, 2, 3, 6, 17])
print(random.choice([random.randint(1, 10**k), int("".join(random.choice("12899") for _ in range(k)))]))
