import random
random.seed(int(input()))
s = "".join(random.choice(["o", "g", "go", "ogo", "a"]) for _ in range(random.randint(1, 8)))
print(len(s))
print(s)
