import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10, 1000]))
m = random.randint(0, 4)
print(n, m)
p = random.randint(1, n)
for _ in range(m):
    i = random.randint(1, n)
    w = "left" if i > p else "right"
    if i == p or random.random() < 0.1:
        w = random.choice(["left", "right"])
    print("To the", w, "of", i)
