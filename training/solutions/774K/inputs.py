import random
random.seed(int(input()))
s = "".join(random.choice("aeoytt") * random.choice([1, 1, 2, 3, 4]) for _ in range(random.randint(1, 6)))
print(len(s))
print(s)
