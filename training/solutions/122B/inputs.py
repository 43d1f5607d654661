import random
random.seed(int(input()))
a = random.choice(["477", "447", "0123456789", "47", "012"])
print("".join(random.choice(a) for _ in range(random.randint(1, 10))))
