import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n, random.randint(1, 3))
t = 0
for _ in range(n):
    t += random.choice([0, 0, 1, 2])
    print(*random.sample(["ann", "bob", "cat"], 2), t)
