import random
random.seed(int(input()))
print("".join(random.choice(["a", "o", "n", "ka", "ri", "ne"]) for _ in range(random.randint(1, 4))) + random.choice(["", "", "k", "n", "m"]))
