import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n)
for i in range(n):
    print(random.choice(["X++", "++X", "X--", "--X"]))
