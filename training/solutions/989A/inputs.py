import random
random.seed(int(input()))
print("".join(random.choice("ABC.") for _ in range(random.randint(1, 7))))
