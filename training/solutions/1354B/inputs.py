import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.choice([1, 3, 6, 15])
    a = random.choice(["123", "1122333", "12", "1112", "13"])
    print("".join(random.choice(a) * random.choice([1, 1, 2]) for _ in range(n)))
