import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
k = random.randrange(n)
f = random.randint(0, 2)
for i in range(n):
    r = ["E" if random.random() < 0.5 else "." for _ in range(n)]
    if f and i == k:
        r = ["E"] * n
    print("".join(r))
