import random
random.seed(int(input()))
s = list("".join(random.choice(["one", "zero"]) for _ in range(random.randint(1, 6))))
random.shuffle(s)
print(len(s))
print("".join(s))
