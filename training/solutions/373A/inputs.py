import random
random.seed(int(input()))
print(random.randint(1, 5))
a = random.choice([".1", "12", ".123", "123456789."])
for i in range(4):
    print("".join(random.choice(a) for _ in range(4)))
