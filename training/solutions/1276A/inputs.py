import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for _ in range(t):
    print("".join(random.choice(["one", "two", "twone", "o", "t", "x"]) for _ in range(random.randint(1, 5))))
