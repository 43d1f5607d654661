import random
random.seed(int(input()))
print("+".join(random.choice("123") for _ in range(random.randint(1, 12))))
