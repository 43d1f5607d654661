import random
random.seed(int(input()))
n = random.randint(2, random.choice([8, 20, 100]))
print(n)
print("".join(random.choice("ABC"[:random.randint(1, 3)]) for _ in range(n)))
